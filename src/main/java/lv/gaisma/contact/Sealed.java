package lv.gaisma.contact;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.gaisma.tip.RouteRule;
import lv.gaisma.tip.Routing;
import lv.gaisma.tip.SealedReport;
import org.jspecify.annotations.Nullable;

/**
 * How a report travels that the browser has sealed ({@code static/scripts/letter.js}): the field
 * {@code sealed} holds tip, message, recipient and text; {@code grants} a line for each reader:
 * organisation, version of its key, grant. Bytes are in base64.
 */
final class Sealed {

    static final String FIELD = "sealed";
    static final String GRANTS = "grants";

    private static final int MOST_GRANTS = 20;
    private static final String ANY = "*";

    /**
     * What the script needs.
     *
     * @param seal address of the script that seals
     * @param letter address of the script that watches the form
     * @param readers organisation, version and recipient of each key, one a line
     * @param rules of routing: organisation, topic, language, region, audience, place, one a line;
     *     a star is any
     * @param sealed what was sealed for an attempt that was not taken; the empty text for none
     * @param grants of that attempt
     */
    record View(
            String seal,
            String letter,
            String readers,
            String rules,
            String sealed,
            String grants) {}

    private Sealed() {}

    static Optional<SealedReport> read(Map<String, String> fields) {
        try {
            String[] parts = fields.getOrDefault(FIELD, "").split(" ", 4);
            Map<String, byte[]> grants = new HashMap<>();
            for (String line : fields.getOrDefault(GRANTS, "").split("\n", MOST_GRANTS)) {
                String[] grant = line.strip().split(" ", 3);
                grants.put(grant[0] + " " + grant[1], Base64.getDecoder().decode(grant[2]));
            }
            byte[] text = Base64.getDecoder().decode(parts[3]);
            return Optional.of(new SealedReport(parts[0], parts[1], parts[2], text, grants));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    static View view(
            Voice voice,
            Optional<Routing> routing,
            Map<String, String> fields,
            @Nullable String error) {
        boolean usable = !"contact.error.sealed".equals(error);
        return new View(
                voice.desk().file("/static/scripts/seal.js"),
                voice.desk().file("/static/scripts/letter.js"),
                routing.stream()
                        .flatMap(now -> now.keys().stream())
                        .map(
                                key ->
                                        key.organisation()
                                                + " "
                                                + key.version()
                                                + " "
                                                + key.recipient())
                        .collect(Collectors.joining("\n")),
                routing.stream()
                        .flatMap(now -> now.rules().stream())
                        .map(Sealed::line)
                        .collect(Collectors.joining("\n")),
                usable ? fields.getOrDefault(FIELD, "") : "",
                usable ? fields.getOrDefault(GRANTS, "") : "");
    }

    private static String line(RouteRule rule) {
        return Stream.of(rule.topic(), rule.language(), rule.region(), rule.audience())
                .map(field -> field == null ? ANY : field)
                .collect(Collectors.joining(" ", rule.organisation() + " ", " " + rule.place()));
    }
}
