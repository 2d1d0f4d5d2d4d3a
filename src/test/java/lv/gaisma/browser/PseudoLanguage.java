package lv.gaisma.browser;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A made-up language: the English words and pages of the repository, each word changed. Names,
 * tokens, links and anchors stay.
 *
 * @param tag its language tag
 * @param line its line of {@code languages.yaml}
 * @param words changes plain words
 */
record PseudoLanguage(String tag, String line, UnaryOperator<String> words) {

    /** Words 40 % longer than English ones. */
    static final PseudoLanguage LONG =
            new PseudoLanguage(
                    "en-XA",
                    "{tag: en-XA, name: Ḷoonğ Eenğḷiish, script: Latn, exit: \"https://example.org/\"}",
                    PseudoLanguage::lengthened);

    /** A language from right to left in letters that no other language of the portal has. */
    static final PseudoLanguage BACKWARDS =
            new PseudoLanguage(
                    "qaa",
                    "{tag: qaa, name: שפה, script: Hebr, direction: rtl, exit:"
                            + " \"https://example.org/\"}",
                    PseudoLanguage::hebrew);

    private static final Pattern BINARY = Pattern.compile("\\.(?:ttf|png|jpg|mp3|ogg|opus)$");
    private static final Pattern KEPT =
            Pattern.compile(
                    "\\{\\{.*?}}|\\]\\([^)]*\\)|\\{#[^}]*}|(?m)^!!! \\S+|\\{[^{}]*(?:\\{[^{}]*}[^{}]*)*}");
    private static final Pattern FRONT = Pattern.compile("(?s)^---\n(.*?)\n---\n(.*)$");
    private static final String FROM = "abcdefghijklmnopqrstuvwxyz";
    private static final String TO = "אבגדהופגחיכלמנאפקרסטאוושיז";

    /** A folder with everything of the repository, in which these languages are spoken as well. */
    static Path folder(Path folder, PseudoLanguage... languages) throws IOException {
        for (String part : List.of("content", "static", "translations")) {
            copy(Path.of(part), folder.resolve(part), UnaryOperator.identity());
        }
        Path list = folder.resolve("translations/languages.yaml");
        for (PseudoLanguage language : languages) {
            Files.writeString(list, Files.readString(list) + "  - " + language.line() + "\n");
            language.speak(folder);
        }
        return folder;
    }

    private void speak(Path folder) throws IOException {
        Path translations = folder.resolve("translations");
        Files.writeString(
                translations.resolve(tag + ".properties"),
                strings(Files.readString(translations.resolve("en.properties"))));
        copy(Path.of("content/en"), folder.resolve("content").resolve(tag), this::page);
        Files.delete(folder.resolve("content").resolve(tag).resolve("signs/casting.md"));
    }

    private String strings(String file) {
        StringBuilder strings = new StringBuilder();
        for (String string : file.split("\n")) {
            int equals = string.startsWith("#") ? -1 : string.indexOf('=');
            strings.append(string, 0, equals + 1)
                    .append(equals < 0 ? "" : prose(string.substring(equals + 1)))
                    .append('\n');
        }
        return strings.toString();
    }

    private String page(String file) {
        MatchResult parts = FRONT.matcher(file).results().findFirst().orElse(null);
        if (parts == null) {
            return file; // lists, which are no pages
        }
        String front =
                Pattern.compile("(?m)^(title|tab|summary): (.*)$")
                        .matcher(parts.group(1))
                        .replaceAll(field -> field.group(1) + ": " + prose(field.group(2)));
        return "---\n" + front + "\n---\n" + prose(parts.group(2));
    }

    /** Changes what is not kept. */
    private String prose(String text) {
        StringBuilder changed = new StringBuilder();
        int from = 0;
        for (MatchResult kept : KEPT.matcher(text).results().toList()) {
            changed.append(words.apply(text.substring(from, kept.start()))).append(kept.group());
            from = kept.end();
        }
        return changed.append(words.apply(text.substring(from))).toString();
    }

    private static String lengthened(String words) {
        return words.replaceAll("[aeiouyAEIOUY]", "$0\u0304$0");
    }

    private static String hebrew(String words) {
        StringBuilder changed = new StringBuilder();
        words.codePoints()
                .map(
                        letter ->
                                FROM.indexOf(Character.toLowerCase(letter)) < 0
                                        ? letter
                                        : to(letter))
                .forEach(changed::appendCodePoint);
        return changed.toString();
    }

    private static int to(int letter) {
        return TO.charAt(FROM.indexOf(Character.toLowerCase(letter)));
    }

    private static void copy(Path from, Path to, UnaryOperator<String> change) throws IOException {
        try (Stream<Path> files = Files.walk(from, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                if (BINARY.matcher(file.toString()).find()) {
                    Files.copy(file, copy);
                } else {
                    Files.writeString(copy, change.apply(Files.readString(file)));
                }
            }
        }
    }
}
