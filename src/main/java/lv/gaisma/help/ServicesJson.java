package lv.gaisma.help;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lv.gaisma.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What {@code GET /api/v1/services} answers.
 *
 * @param notice says that a test copy is nobody's; null when somebody answers
 */
@Serdeable
public record ServicesJson(List<Entry> services, @Nullable String notice) {

    /** One service; {@code null} means "not known". */
    @Serdeable
    public record Entry(
            String id,
            String name,
            String role,
            List<Phone> phones,
            List<String> languages,
            List<String> languagesNow,
            @Nullable Boolean openNow,
            @Nullable Instant nextChange,
            @Nullable LocalDate confirmed,
            List<String> sources) {}

    /**
     * A number.
     *
     * @param number as it is dialled
     * @param isShort true for a short code, which works in Latvia only
     */
    @Serdeable
    public record Phone(
            String number,
            @com.fasterxml.jackson.annotation.JsonProperty("short") boolean isShort) {}

    /** The services in the order in which pages show them. */
    public static ServicesJson of(
            List<Service> services, Language language, Instant at, @Nullable String notice) {
        return new ServicesJson(
                services.stream().map(service -> entry(service, language, at)).toList(), notice);
    }

    private static Entry entry(Service service, Language language, Instant at) {
        return new Entry(
                service.id(),
                service.name(language).words(),
                service.role().name().toLowerCase(java.util.Locale.ROOT),
                service.phones().stream()
                        .flatMap(phone -> phone.number().stream())
                        .map(number -> new Phone(number.value(), number.isShort()))
                        .toList(),
                List.copyOf(service.languages()),
                List.copyOf(service.languagesNow(at)),
                service.status(at).openNow().orElse(null),
                service.nextChange(at).orElse(null),
                service.lastConfirmed().orElse(null),
                service.sources());
    }
}
