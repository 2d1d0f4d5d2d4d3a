package lv.gaisma.page;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problems;
import lv.gaisma.file.Yaml;
import lv.gaisma.language.Language;

/**
 * How the laws that are due to change are named, {@code content/laws.yaml}.
 *
 * @param names by law, then by language tag ({@code any} for every language): beginnings of words
 */
public record Laws(Map<String, Map<String, List<String>>> names) {

    public static Laws read(Folder folder, Problems problems) {
        Map<String, Map<String, List<String>>> names = new LinkedHashMap<>();
        Path file = folder.content().resolve("laws.yaml");
        if (Files.exists(file)) {
            Yaml.read(folder, file, problems)
                    .ifPresent(
                            laws ->
                                    laws.names()
                                            .forEach(
                                                    law ->
                                                            laws.map(law)
                                                                    .ifPresent(
                                                                            by ->
                                                                                    names.put(
                                                                                            law,
                                                                                            byTag(
                                                                                                    by)))));
        }
        return new Laws(names);
    }

    private static Map<String, List<String>> byTag(lv.gaisma.file.Fields fields) {
        Map<String, List<String>> byTag = new LinkedHashMap<>();
        fields.names().forEach(tag -> byTag.put(tag, fields.texts(tag)));
        return byTag;
    }

    /** The first law that a text names without its date beside it. */
    Optional<String> cited(Language language, String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return names.entrySet().stream()
                .filter(
                        law ->
                                Stream.of(language.tag(), "any")
                                        .flatMap(
                                                tag ->
                                                        law
                                                                .getValue()
                                                                .getOrDefault(tag, List.of())
                                                                .stream())
                                        .anyMatch(lower::contains))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
