package lv.gaisma.tip;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code tip}; the migration says what each column holds. */
@MappedEntity("tip")
record TipRow(
        @Id String id,
        String lookup,
        String recipient,
        @Nullable String replyRecipient,
        String state,
        String sealedBy,
        int bytes,
        LocalDate receivedDay,
        LocalDate activeDay,
        LocalDate expiresDay,
        boolean extended,
        @Nullable LocalDate deleteDay) {}
