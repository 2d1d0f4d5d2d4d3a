package lv.gaisma.audit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table {@code audit}.
 *
 * @param at UTC as text: a driver that turns it into local time would change the hour that the
 *     clocks skip in spring, and the chain would look broken
 */
@MappedEntity("audit")
record AuditRow(
        @Id long number,
        String at,
        @Nullable String organisation,
        @Nullable String member,
        String action,
        @Nullable String subject,
        String previous,
        String hash) {

    static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    Entry entry() {
        return new Entry(
                number, LocalDateTime.parse(at, AT), organisation, member, action, subject);
    }
}
