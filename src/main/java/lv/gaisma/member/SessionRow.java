package lv.gaisma.member;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;

/** A row of the table {@code member_session}; the migration says what each column holds. */
@MappedEntity("member_session")
record SessionRow(
        @Id String token,
        String member,
        boolean secondFactor,
        LocalDateTime since,
        LocalDateTime used) {}
