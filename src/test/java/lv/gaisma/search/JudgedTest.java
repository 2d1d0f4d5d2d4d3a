package lv.gaisma.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.gaisma.Portal;
import lv.gaisma.language.Language;
import lv.gaisma.search.index.Question;
import lv.gaisma.search.index.SearchIndex;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Judged questions over the portal's own pages. The floors may only rise. */
class JudgedTest {

    private static final SearchDesk DESK =
            Portal.shared().context().getBean(SearchDesks.class).searching();

    /** For each style of typing in any language: the least mean reciprocal rank. */
    private static final Map<String, Double> STYLES =
            Map.of(
                    "plain", .9,
                    "own words", .85,
                    "typo", .85,
                    "chat", .85,
                    "keyboard", .9,
                    "no marks", .9,
                    "prefix", .7,
                    "name", .75);

    private static SearchIndex index() {
        return DESK.index(Duration.ofMinutes(3)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "lv, .90, .98", "en, .90, .98", "ru, .90, .98", "uk, .90, .98", "uz, .90, .98",
                "uz-Cyrl, .90, .98",
        "tg, .90, .98", "ky, .90, .98", "kk, .90, .98", "ro, .90, .98", "hi, .90, .98",
                "ur, .90, .98"
    })
    void judged_questions_find_their_pages(String tag, double rank, double amongFive)
            throws IOException {
        List<Judged> judged = Judged.of(tag);
        double ranks = 0;
        double five = 0;
        for (Judged one : judged) {
            int place = place(tag, one);
            ranks += place == 0 ? 0 : 1.0 / place;
            five += place > 0 && place <= 5 ? 1 : 0;
        }
        System.out.printf(
                "%s: %d judged questions, MRR %.3f, recall@5 %.3f%n",
                tag, judged.size(), ranks / judged.size(), five / judged.size());
        assertThat(judged).hasSizeGreaterThanOrEqualTo(50);
        assertThat(ranks / judged.size()).isGreaterThanOrEqualTo(rank);
        assertThat(five / judged.size()).isGreaterThanOrEqualTo(amongFive);
    }

    @Test
    void every_style_of_typing_is_understood() throws IOException {
        Map<String, double[]> styles = new TreeMap<>();
        for (Language language : DESK.languages().all()) {
            for (Judged one : Judged.of(language.tag())) {
                int place = place(language.tag(), one);
                double[] sum = styles.computeIfAbsent(one.style(), style -> new double[2]);
                sum[0] += place == 0 ? 0 : 1.0 / place;
                sum[1]++;
            }
        }
        SoftAssertions softly = new SoftAssertions();
        styles.forEach(
                (style, sum) ->
                        softly.assertThat(sum[0] / sum[1])
                                .as(style)
                                .isGreaterThanOrEqualTo(STYLES.getOrDefault(style, 1.0)));
        softly.assertAll();
        assertThat(styles.keySet()).isEqualTo(new TreeMap<>(STYLES).keySet());
    }

    @ParameterizedTest
    @CsvSource({"lv", "en", "ru", "uk", "uz", "uz-Cyrl", "tg", "ky", "kk", "ro", "hi", "ur"})
    void at_least_half_of_them_are_no_concepts(String tag) throws IOException {
        Language language = DESK.languages().get(tag);
        List<String> concepts =
                java.nio.file.Files.readAllLines(
                                java.nio.file.Path.of("content", language.stored(), "concepts.tsv"))
                        .stream()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> language.derive(line.split("\t")[0]))
                        .toList();
        List<Judged> judged = Judged.of(tag);
        assertThat(concepts).hasSizeGreaterThanOrEqualTo(40);
        assertThat(judged.stream().filter(one -> !concepts.contains(one.question())).count())
                .isGreaterThanOrEqualTo((judged.size() + 1) / 2);
    }

    /** Prints what does not stand first. */
    private static int place(String tag, Judged one) {
        List<String> paths =
                index()
                        .search(DESK.languages().get(tag), Question.of(one.question()), 10)
                        .hits()
                        .stream()
                        .map(hit -> hit.entry().path())
                        .toList();
        int place = one.rank(paths);
        if (place != 1) {
            System.out.printf(
                    "%s [%s] %s: place %d, first %s%n",
                    tag, one.style(), one.question(), place, paths.stream().limit(2).toList());
        }
        return place;
    }
}
