package lv.gaisma.sound;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.gaisma.file.Problems;

/**
 * The recordings below {@code static/audio/{language}/}, each with the text file of the same name
 * that says what is said. Without words for those who cannot hear it a recording is not shown.
 */
public final class Sounds {

    private static final Pattern NAME =
            Pattern.compile("/static/audio/([A-Za-z-]+)/([a-z0-9/-]+)\\.(mp3|ogg|opus)");

    private final Map<String, Sound> byPage;

    private Sounds(Map<String, Sound> byPage) {
        this.byPage = Map.copyOf(byPage);
    }

    /**
     * Finds the recordings among files.
     *
     * @param files bytes by name, {@code /static/…}
     */
    public static Sounds among(Map<String, byte[]> files, Problems problems) {
        Map<String, Sound> byPage = new TreeMap<>();
        for (String name : files.keySet().stream().sorted().toList()) {
            Matcher audio = NAME.matcher(name);
            if (audio.matches()) {
                read(name, files, problems)
                        .ifPresent(
                                sound ->
                                        byPage.putIfAbsent(
                                                key(audio.group(1), audio.group(2)), sound));
            }
        }
        return new Sounds(byPage);
    }

    /**
     * The recording of a page.
     *
     * @param language tag of a stored language
     * @param path path of the page
     */
    public Optional<Sound> find(String language, String path) {
        return Optional.ofNullable(byPage.get(key(language, path)));
    }

    /**
     * Names the recordings that belong to no page.
     *
     * @param known true for a language and a path that are a page
     */
    public void check(BiPredicate<String, String> known, Problems problems) {
        for (Sound sound : byPage.values()) {
            Matcher audio = NAME.matcher(sound.name());
            if (audio.matches() && !known.test(audio.group(1), audio.group(2))) {
                problems.add(
                        file(sound.name()), 0, "belongs to no page", "give it the path of a page");
            }
        }
    }

    private static Optional<Sound> read(String name, Map<String, byte[]> files, Problems problems) {
        byte[] bytes = Objects.requireNonNull(files.get(name), name);
        Optional<Duration> length = name.endsWith(".mp3") ? Mp3.length(bytes) : Ogg.length(bytes);
        byte[] words = files.get(name.substring(0, name.lastIndexOf('.')) + ".txt");
        List<String> transcript = words == null ? List.of() : paragraphs(words);
        if (length.isEmpty()) {
            problems.add(file(name), 0, "is no sound that can be read", "save it anew as MP3");
        } else if (transcript.isEmpty()) {
            problems.add(
                    file(name), 0, "has no transcript", "write what is said into a .txt beside it");
        }
        if (length.isEmpty() || transcript.isEmpty()) {
            problems.leaveOut(file(name));
            return Optional.empty();
        }
        return Optional.of(new Sound(name, length.get(), bytes.length, transcript));
    }

    private static List<String> paragraphs(byte[] words) {
        return Arrays.stream(new String(words, StandardCharsets.UTF_8).split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    /** The file as it stands in problems. */
    private static String file(String name) {
        return name.substring(1);
    }

    private static String key(String language, String path) {
        return language + " " + path;
    }
}
