package lv.gaisma.passkey;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;

/** A row of the table {@code passkey_challenge}; the migration says what each column holds. */
@MappedEntity("passkey_challenge")
record ChallengeRow(@Id String id, LocalDateTime until) {}
