package lv.gaisma.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problems;
import lv.gaisma.language.Language;
import lv.gaisma.language.Languages;
import lv.gaisma.language.Strings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages that every reader needs stand whole and up to date in every language. */
class PagesForEveryoneTest {

    private static final List<String> PATHS =
            paths(
                    """
                    index
                    help when-you-call what-support-you-get stay-safe-online show-this-screen
                    help worried-about-someone going-home
                    rights contract pay working-hours documents permit-and-changing-employer housing
                    rights safety-and-sickness dismissal complain unpaid-wages posted-and-agency-work
                    signs what-it-is at-work promises debt marriage pressure online casting forced
                    signs for-customers
                    travel coming-to-latvia working-abroad job-ads before-you-go people-from-ukraine
                    about this-site privacy accessibility languages
                    """);

    private static final double SHORTEST = 0.6;
    private static final double LONGEST = 1.6;

    /** Latvian to show, say or send, how it sounds and what it means: the source has no meaning. */
    private static final Pattern LATVIAN =
            Pattern.compile("(?m)^!!! card.*\n(?:(?: {4}.*)?\n)+|^>.*|^.*\\{\\{lv:.*");

    private static final Pattern TOKEN = Pattern.compile("\\{\\{[^{}]*}}");
    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");

    private static Pages pages;

    @BeforeAll
    static void read() {
        Problems problems = new Problems();
        Folder folder = new Folder(Path.of(""));
        Languages languages = Languages.read(folder, problems);
        Strings strings = Strings.read(languages, folder, problems);
        pages = Pages.read(folder, languages, strings, Map.of(), problems, null);
    }

    @Test
    void each_is_there_and_follows_the_newest_text_in_every_language() {
        assertThat(PATHS).hasSize(37);
        for (Language language : pages.languages().all()) {
            for (String path : PATHS) {
                assertThat(pages.state(language, path))
                        .as(language.tag() + " " + path)
                        .isEqualTo(State.CURRENT);
            }
        }
    }

    @Test
    void each_was_made_from_the_text_that_stands_there_now() {
        Language source = pages.languages().source();
        for (Language language : pages.languages().stored()) {
            for (String path : language.equals(source) ? List.<String>of() : PATHS) {
                assertThat(page(language, path).file().front().translatedFrom())
                        .as(language.tag() + " " + path)
                        .extracting(TranslatedFrom::hash)
                        .isEqualTo(page(source, path).file().hash());
            }
        }
    }

    @Test
    void none_is_a_stub_and_none_says_far_more_than_the_source() {
        for (Language language : pages.languages().stored()) {
            for (String path : PATHS) {
                double source = words(page(pages.languages().source(), path));
                assertThat(words(page(language, path)) / source)
                        .as(language.tag() + " " + path)
                        .isBetween(SHORTEST, LONGEST);
            }
        }
    }

    /** Words as an editor counts them, a token being one, without what is to be said in Latvian. */
    private static long words(Page page) {
        String text = LATVIAN.matcher(page.file().body()).replaceAll("");
        return Pattern.compile("\\s+")
                .splitAsStream(TOKEN.matcher(text).replaceAll("token"))
                .filter(word -> LETTER.matcher(word).find())
                .count();
    }

    private static Page page(Language language, String path) {
        return pages.find(language, path).orElseThrow();
    }

    /** The first word of a line is the section of the others. */
    private static List<String> paths(String lines) {
        return lines.lines()
                .map(line -> line.split(" "))
                .flatMap(
                        words ->
                                words.length == 1
                                        ? Stream.of(words)
                                        : Arrays.stream(words)
                                                .skip(1)
                                                .map(word -> words[0] + "/" + word))
                .toList();
    }
}
