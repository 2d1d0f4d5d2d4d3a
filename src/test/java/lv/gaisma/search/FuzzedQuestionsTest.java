package lv.gaisma.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import lv.gaisma.Portal;
import lv.gaisma.language.Language;
import lv.gaisma.search.index.Found;
import lv.gaisma.search.index.Hit;
import lv.gaisma.search.index.Part;
import lv.gaisma.search.index.Question;
import lv.gaisma.search.index.SearchIndex;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Questions as nobody would ask them: never an error, and never much time. */
class FuzzedQuestionsTest {

    private static final String[] PIECES = {
        "pase",
        "паспорт",
        "पासपोर्ट",
        "تنخواہ",
        "ghbdtn",
        "o‘g‘ir",
        "AND",
        "OR (",
        "*:*",
        "field:x",
        "\"~3",
        "\\",
        "[a TO z]",
        "a^9",
        "\uD83D\uDE00",
        "\uD800",
        "\uDC00",
        "\u202E",
        "\u2066",
        "\u200D",
        "\u0000",
        "\u0007",
        "\uFFFF",
        "\uE000",
        "ﷺ",
        "ﬁ",
        "İ",
        "ß",
        "𝕻𝖆𝖘𝖊",
        "़",
        "्",
        "ः",
        "ज्ञ",
        "ّ",
        "ء",
        "a\u0301\u0301\u0301",
        "'''",
        "ʼ",
        "1234567890",
        "+371",
        "x".repeat(70),
        " ",
        "\t",
        "\n",
        ",.[]`"
    };

    private final SearchDesk desk =
            Portal.shared().context().getBean(SearchDesks.class).searching();
    private final SearchIndex index = desk.index(Duration.ofMinutes(3)).orElseThrow();

    @Test
    void five_thousand_odd_questions_are_answered() {
        ask(5_000, 20_261_129);
    }

    @Tag("full")
    @Test
    void a_hundred_thousand_odd_questions_are_answered() {
        ask(100_000, 7);
    }

    private void ask(int count, long seed) {
        Random random = new Random(seed);
        List<Language> languages = desk.languages().all();
        long slowest = 0;
        for (int i = 0; i < count; i++) {
            String raw = question(random);
            Language language = languages.get(random.nextInt(languages.size()));
            long before = System.nanoTime();
            look(language, Question.of(raw), raw);
            slowest = Math.max(slowest, System.nanoTime() - before);
        }
        assertThat(Duration.ofNanos(slowest)).isLessThan(Duration.ofSeconds(5));
    }

    private void look(Language language, Question question, String raw) {
        Found found = index.search(language, question, 10);
        index.elsewhere(found, question, 3);
        index.suggest(language, question, 6);
        for (Hit hit : found.hits().stream().limit(2).toList()) {
            assertThat(hit.score()).as(raw).isPositive().isFinite();
            String text = String.join("\n", hit.entry().text());
            for (Part part : hit.passage()) {
                assertThat(part.text().equals("…") || text.contains(part.text())).as(raw).isTrue();
            }
        }
    }

    private static String question(Random random) {
        StringBuilder question = new StringBuilder();
        int pieces = 1 + random.nextInt(7);
        for (int i = 0; i < pieces; i++) {
            switch (random.nextInt(4)) {
                case 0 -> question.append((char) random.nextInt(0x10000));
                case 1 -> question.appendCodePoint(random.nextInt(0x110000));
                default -> question.append(PIECES[random.nextInt(PIECES.length)]);
            }
            question.append(random.nextBoolean() ? " " : "");
        }
        return question.toString();
    }
}
