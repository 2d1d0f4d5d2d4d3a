package lv.gaisma.page;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.gaisma.file.Fields;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problems;
import lv.gaisma.file.Yaml;

/** The facts of {@code content/facts.yaml} by name. */
public record Facts(Map<String, Fact> byName) {

    private static final Set<String> KINDS = Set.of("money", "percent", "number", "time", "date");

    public Facts {
        byName = Map.copyOf(byName);
    }

    public Optional<Fact> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Reads the facts; a broken one is left out, with a problem. */
    public static Facts read(Folder folder, Problems problems) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        Path file = folder.content().resolve("facts.yaml");
        if (Files.exists(file)) {
            Yaml.read(folder, file, problems)
                    .ifPresent(
                            all ->
                                    all.names()
                                            .forEach(
                                                    name ->
                                                            all.map(name)
                                                                    .flatMap(Facts::fact)
                                                                    .ifPresent(
                                                                            fact ->
                                                                                    facts.put(
                                                                                            name,
                                                                                            fact))));
        }
        return new Facts(facts);
    }

    private static Optional<Fact> fact(Fields fields) {
        String value = fields.needText("value");
        Optional<Fact.Kind> kind =
                fields.oneOf("kind", KINDS)
                        .map(word -> Fact.Kind.valueOf(word.toUpperCase(Locale.ROOT)));
        Optional<LocalDate> asOf = fields.date("as-of");
        boolean check = fields.oneOf("check", Set.of("true", "false")).orElse("").equals("true");
        fields.needText("source");
        fields.rejectUnknown();
        if (kind.isEmpty() || asOf.isEmpty()) {
            fields.problem("value", "a fact lacks `kind` or `as-of`", "add them");
            return Optional.empty();
        }
        if (!fits(value, kind.get())) {
            fields.problem("value", "`" + value + "` does not fit its kind", "mend it");
            return Optional.empty();
        }
        return Optional.of(new Fact(value, kind.get(), asOf.get(), check));
    }

    private static boolean fits(String value, Fact.Kind kind) {
        try {
            switch (kind) {
                case MONEY, PERCENT, NUMBER -> new BigDecimal(value);
                case TIME -> LocalTime.parse(value);
                case DATE -> LocalDate.parse(value);
            }
            return true;
        } catch (NumberFormatException | DateTimeParseException e) {
            return false;
        }
    }
}
