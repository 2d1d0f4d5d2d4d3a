package lv.gaisma.page;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lv.gaisma.file.Fields;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problems;
import lv.gaisma.file.Yaml;
import lv.gaisma.language.Language;

/**
 * Words that must not show in the tab of a browser, where somebody may look over the shoulder,
 * {@code content/never-in-tabs.yaml}.
 *
 * @param byTag by language tag: parts of words in lower case
 */
public record NeutralTabs(Map<String, List<String>> byTag) {

    /** Reads the words; without the file any tab is neutral. */
    public static NeutralTabs read(Folder folder, Problems problems) {
        Map<String, List<String>> byTag = new LinkedHashMap<>();
        Path file = folder.content().resolve("never-in-tabs.yaml");
        Optional<Fields> fields =
                Files.exists(file) ? Yaml.read(folder, file, problems) : Optional.empty();
        fields.ifPresent(all -> all.names().forEach(tag -> byTag.put(tag, all.texts(tag))));
        return new NeutralTabs(byTag);
    }

    /** The word that gives a tab away. */
    public Optional<String> telling(Language language, String tab) {
        String lower = tab.toLowerCase(Locale.ROOT);
        return byTag.getOrDefault(language.stored(), List.of()).stream()
                .filter(lower::contains)
                .findFirst();
    }
}
