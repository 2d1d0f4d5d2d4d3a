package lv.gaisma.language;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.gaisma.SmallFolder;
import lv.gaisma.file.Problems;
import lv.gaisma.page.Filler;
import lv.gaisma.page.Page;
import lv.gaisma.page.Pages;
import org.yaml.snakeyaml.Yaml;

/**
 * A sentence that readers see, without tokens, addresses, names in brackets, and the Latvian that
 * cards quote or spell out in other letters.
 *
 * @param tag the language it should be written in
 * @param source where it stands, the same for all languages: a page, a data file, the strings
 */
record Passage(String tag, String source, String words) {

    /** A sentence with fewer letters is joined with the next one of its paragraph. */
    private static final int ENOUGH = 24;

    private static final Pattern END = Pattern.compile("(?<=[.!?।۔؟])[”\"»“]?\\s+");
    private static final Pattern NO_WORDS =
            Pattern.compile(
                    "https?://\\S+|\\S+@\\S+|(?<=\\s)/[a-z/-]+|\\(\\p{Lu}[\\p{L} ]{0,50}\\)");

    /** The sounds of Latvian words, with the stressed syllables in capitals. */
    private static final Pattern SOUNDS =
            Pattern.compile("(?s).*\\p{Lu}{2,}-?\\p{Ll}.*\\p{Lu}{2,}-?\\p{Ll}.*");

    /**
     * All passages of pages, data files, strings and phrases, in every stored and derived language.
     */
    static List<Passage> all(SmallFolder folder) throws IOException {
        Problems problems = new Problems();
        Languages languages = Languages.read(folder.folder(), problems);
        Strings strings = Strings.read(languages, folder.folder(), problems);
        Pages pages = Pages.read(folder.folder(), languages, strings, Map.of(), problems, null);
        List<Passage> all = new ArrayList<>();
        for (Language language : languages.all()) {
            pages.of(language).values().forEach(page -> all.addAll(of(language, page)));
            all.addAll(strings(language, folder.folder().translations()));
            all.addAll(phrases(language, folder.folder().translations()));
        }
        for (Path file : yaml(folder.folder().content())) {
            Object data = new Yaml().load(Files.readString(file));
            all.addAll(data(languages, file.getFileName().toString(), data));
        }
        return all;
    }

    private static List<Passage> of(Language language, Page page) {
        List<String> blocks = new ArrayList<>(List.of(page.title(), page.summary()));
        blocks.addAll(page.words((token, tongue) -> new Filler.Html("", false)));
        return cut(language.tag(), page.path(), blocks);
    }

    private static List<Passage> strings(Language language, Path folder) throws IOException {
        Properties properties = new Properties();
        try (Reader file =
                Files.newBufferedReader(folder.resolve(language.stored() + ".properties"))) {
            properties.load(file);
        }
        List<String> texts =
                properties.values().stream()
                        .map(pattern -> new PatternText((String) pattern).words())
                        .map(language::derive)
                        .toList();
        return cut(language.tag(), "strings", texts);
    }

    private static List<Passage> phrases(Language language, Path folder) throws IOException {
        Path file = folder.resolve("phrases/" + language.stored() + ".yaml");
        if (!Files.exists(file)) {
            return List.of();
        }
        Map<String, Map<String, String>> groups = new Yaml().load(Files.readString(file));
        List<String> texts =
                groups.values().stream()
                        .flatMap(group -> group.values().stream())
                        .map(text -> language.derive(text.replaceAll("\\{[^{}]*}", " ")))
                        .toList();
        return cut(language.tag(), "phrases", texts);
    }

    private static List<Path> yaml(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    /** Texts by language, wherever they stand in a data file. */
    private static List<Passage> data(Languages languages, String source, Object data) {
        List<Passage> all = new ArrayList<>();
        if (data instanceof Map<?, ?> map) {
            map.forEach(
                    (key, value) -> {
                        if (value instanceof String text
                                && languages.find(String.valueOf(key)).isPresent()) {
                            all.addAll(cut((String) key, source, List.of(text)));
                        } else {
                            all.addAll(data(languages, source, value));
                        }
                    });
        } else if (data instanceof List<?> list) {
            list.forEach(value -> all.addAll(data(languages, source, value)));
        }
        return all;
    }

    private static List<Passage> cut(String tag, String source, List<String> blocks) {
        List<Passage> all = new ArrayList<>();
        for (String block : blocks) {
            StringBuilder open = new StringBuilder();
            for (String sentence : END.split(NO_WORDS.matcher(block).replaceAll(" "))) {
                open.append(sentence).append(' ');
                if (letters(open) >= ENOUGH) {
                    all.add(new Passage(tag, source, open.toString().strip()));
                    open.setLength(0);
                }
            }
        }
        all.removeIf(passage -> SOUNDS.matcher(passage.words()).matches());
        return all;
    }

    private static long letters(CharSequence text) {
        return text.codePoints().filter(Character::isLetter).count();
    }

    /** In lower case, one space before, between and after the words. */
    String normal() {
        String lower = words.toLowerCase(Locale.ROOT);
        return " " + lower.replaceAll("[^\\p{L}\\p{M}]+", " ").strip() + " ";
    }
}
