package lv.gaisma.language;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problems;
import lv.gaisma.file.Unreadable;

/**
 * The words of the interface in every language, read from {@code translations/{tag}.properties}.
 */
public final class Strings {

    private final Map<String, Messages> byTag;

    private Strings(Map<String, Messages> byTag) {
        this.byTag = Map.copyOf(byTag);
    }

    /**
     * Reads and checks every strings file. A broken text is left out with a problem, so that the
     * source language's words stand in its place.
     *
     * @throws Unreadable when the source language has no strings: the portal cannot start without
     *     them
     */
    public static Strings read(Languages languages, Folder folder, Problems problems) {
        Map<String, StringsFile> files =
                files(languages.stored(), folder.translations(), folder, problems);
        StringsFile source = files.get(languages.source().tag());
        if (source == null) {
            String name = "translations/" + languages.source().tag() + ".properties";
            throw new Unreadable(name, "the words of the source language are needed");
        }
        return new Strings(byTag(languages, files, source, problems));
    }

    /**
     * The words that staff of organisations see, {@code translations/staff/{tag}.properties}: only
     * of languages that have such a file, the source first. Without one for the source there are
     * none.
     */
    public static Strings readStaff(Languages languages, Folder folder, Problems problems) {
        Path below = folder.translations().resolve("staff");
        List<Language> having =
                languages.stored().stream()
                        .filter(one -> Files.exists(below.resolve(one.tag() + ".properties")))
                        .toList();
        Map<String, StringsFile> files = files(having, below, folder, problems);
        StringsFile source = files.get(languages.source().tag());
        return new Strings(
                source == null
                        ? Map.of()
                        : byTag(
                                new Languages(languages.source(), having),
                                files,
                                source,
                                problems));
    }

    private static Map<String, StringsFile> files(
            List<Language> languages, Path below, Folder folder, Problems problems) {
        Map<String, StringsFile> files = new LinkedHashMap<>();
        for (Language language : languages) {
            Path path = below.resolve(language.tag() + ".properties");
            load(path, folder, problems).ifPresent(file -> files.put(language.tag(), file));
        }
        return files;
    }

    private static Map<String, Messages> byTag(
            Languages languages,
            Map<String, StringsFile> files,
            StringsFile source,
            Problems problems) {
        Map<String, Messages> byTag = new ConcurrentHashMap<>();
        Messages fallback = messages(languages.source(), source, source, null, problems);
        byTag.put(languages.source().tag(), fallback);
        languages.all().parallelStream()
                .filter(language -> !language.equals(languages.source()))
                .forEach(
                        language -> {
                            StringsFile file =
                                    files.getOrDefault(language.stored(), StringsFile.EMPTY);
                            byTag.put(
                                    language.tag(),
                                    messages(language, file, source, fallback, problems));
                        });
        return byTag;
    }

    /** The tags that have words of their own. */
    public Set<String> tags() {
        return byTag.keySet();
    }

    public Messages of(Language language) {
        Messages messages = byTag.get(language.tag());
        if (messages == null) {
            throw new IllegalArgumentException("no strings for " + language.tag());
        }
        return messages;
    }

    private static Messages messages(
            Language language,
            StringsFile file,
            StringsFile source,
            @org.jspecify.annotations.Nullable Messages fallback,
            Problems problems) {
        Problems heard = language.from() == null ? problems : new Problems();
        Map<String, String> good = StringChecks.good(language, file, source, heard);
        if (language.spelling() != null) {
            good.replaceAll((key, text) -> new PatternText(text).withWords(language::derive));
        }
        return new Messages(language, good, fallback);
    }

    private static Optional<StringsFile> load(Path path, Folder folder, Problems problems) {
        String name = folder.name(path);
        if (!Files.exists(path)) {
            problems.add(
                    name, 0, "is missing", "write the words of the interface in this language");
            return Optional.empty();
        }
        return folder.read(path, problems).map(text -> parse(name, text, problems));
    }

    private static StringsFile parse(String name, String text, Problems problems) {
        Map<String, Integer> lines = new HashMap<>();
        String[] rows = text.split("\n", -1);
        for (int i = 0; i < rows.length; i++) {
            int equals = rows[i].indexOf('=');
            if (equals > 0 && !rows[i].startsWith("#")) {
                String key = rows[i].substring(0, equals).strip();
                if (lines.put(key, i + 1) != null) {
                    problems.add(name, i + 1, "`" + key + "` stands twice", "remove one of them");
                }
            }
        }
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException e) {
            problems.add(name, 0, "cannot be read: " + e.getMessage(), "mend the file");
            problems.leaveOut(name);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, value) -> texts.put((String) key, (String) value));
        return new StringsFile(name, texts, lines);
    }
}
