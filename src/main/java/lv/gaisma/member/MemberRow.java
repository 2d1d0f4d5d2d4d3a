package lv.gaisma.member;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table {@code member}; the migration says what each column holds. Of arrays Micronaut
 * does not see JSpecify's annotation, so they carry both.
 */
@MappedEntity("member")
@SuppressWarnings("ArrayRecordComponent") // a row is never compared
record MemberRow(
        @Id String id,
        @Nullable String organisation,
        String login,
        String name,
        @Nullable String mail,
        String language,
        String role,
        String state,
        @io.micronaut.core.annotation.Nullable byte @Nullable [] verifier,
        @io.micronaut.core.annotation.Nullable byte @Nullable [] totp,
        long totpStep,
        @Nullable String recipient,
        @Nullable String invitation,
        @Nullable LocalDateTime invitedUntil,
        LocalDate since) {

    Member member() {
        return new Member(
                id,
                organisation == null ? "" : organisation,
                login,
                name,
                mail,
                language,
                Role.find(role).orElse(Role.INTERPRETER),
                state,
                recipient,
                since);
    }
}
