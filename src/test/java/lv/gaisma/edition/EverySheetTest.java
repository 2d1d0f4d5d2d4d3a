package lv.gaisma.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.net.URI;
import java.net.http.HttpResponse;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.gaisma.Portal;
import lv.gaisma.leaflet.Leaflets;
import lv.gaisma.leaflet.Order;
import lv.gaisma.leaflet.Poppler;
import lv.gaisma.leaflet.Press;
import lv.gaisma.leaflet.QrReader;
import lv.gaisma.leaflet.Standards;
import lv.gaisma.leaflet.text.Block;
import lv.gaisma.leaflet.text.Format;
import lv.gaisma.leaflet.text.Leaflet;
import lv.gaisma.leaflet.text.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sheets as the portal hands them out: the standards, the words, the codes. A sample that has every
 * script and every format; all of them with {@code --all}.
 */
class EverySheetTest {

    private static final Portal PORTAL = Portal.shared();

    private static final int MOST_BYTES = 120_000;
    private static final int PRINTED = 150;

    /** What a phone sees of each format: cards eight times, strips ten times and the poster. */
    private static final Map<Format, Integer> CODES =
            Map.of(
                    Format.A4,
                    1,
                    Format.FOLD,
                    1,
                    Format.POSTER,
                    11,
                    Format.CARD,
                    9,
                    Format.NUMBER,
                    1);

    @ParameterizedTest
    @CsvSource({
        "lv, school, poster",
        "ro, know-the-signs, a4",
        "ru, before-you-travel, fold",
        "uz-Cyrl, where-to-get-help, card",
        "tg, work-in-latvia, number",
        "kk, know-the-signs, poster",
        "hi, work-in-latvia, fold",
        "hi, where-to-get-help, poster",
        "ur, where-to-get-help, a4",
        "ur, know-the-signs, fold",
        "ur, work-in-latvia, card",
    })
    void a_sheet_keeps_the_standards_says_its_words_and_leads_to_the_portal(
            String tag, String name, String format) {
        check(order(tag, name, format));
    }

    @Test
    @Tag("full")
    void every_sheet_keeps_the_standards_says_its_words_and_leads_to_the_portal() {
        leaflets().orders().forEach(EverySheetTest::check);
    }

    @Test
    void two_runs_make_the_same_bytes() {
        for (String tag : List.of("lv", "tg", "hi", "ur")) {
            Order order = order(tag, "know-the-signs", "fold");
            byte[] other = Press.make(order, leaflets().printShop()).bytes();
            assertThat(PORTAL.get(order.path()).body()).isEqualTo(other);
        }
    }

    @Test
    void on_every_sheet_112_stands_before_any_other_number() {
        for (Order order : leaflets().orders()) {
            assertThat(order.leaflet().words().filter(Words::isPhone).map(Words::text).findFirst())
                    .as(order.path())
                    .contains("112");
        }
    }

    @Test
    void a_draft_a_test_copy_and_a_portal_without_https_say_so() {
        String text = Poppler.text(PORTAL.get("/ru/leaflets/work-in-latvia-poster.pdf").body());
        assertThat(text)
                .contains("Пробная копия. Здесь никто не отвечает.")
                .contains("Пробный лист – не печатать")
                .contains("Черновик перевода – не распространять")
                .contains("Tulkojuma melnraksts – neizplatīt")
                .contains("Draft translation – not for distribution");
    }

    private static void check(Order order) {
        HttpResponse<byte[]> answer = PORTAL.get(order.path());
        assertThat(answer.statusCode()).as(order.path()).isEqualTo(200);
        byte[] pdf = answer.body();
        assertThat(pdf.length).as(order.path()).isLessThanOrEqualTo(MOST_BYTES);
        assertThat(Standards.broken(pdf)).as(order.path()).isEmpty();
        assertThat(found(order, Poppler.text(pdf)))
                .as(order.path())
                .isGreaterThanOrEqualTo(expected(order.leaflet()));
        codes(order, pdf);
    }

    private static void codes(Order order, byte[] pdf) {
        List<String> codes = new ArrayList<>();
        for (BufferedImage page : Poppler.pages(pdf, PRINTED)) {
            codes.addAll(QrReader.read(page));
        }
        assertThat(codes)
                .as(order.path())
                .hasSize(CODES.getOrDefault(order.format(), 1))
                .containsOnly(order.notes().address());
        HttpResponse<byte[]> answer = PORTAL.get(URI.create(codes.getFirst()).getPath());
        assertThat(answer.statusCode()).isEqualTo(302);
        String page = answer.headers().firstValue("Location").orElseThrow();
        assertThat(PORTAL.get(page).statusCode()).isEqualTo(200);
    }

    private static double expected(Leaflet leaflet) {
        return switch (leaflet.language().script()) {
            case "Arab" -> 0.90;
            case "Deva" -> 0.98;
            default -> 0.99;
        };
    }

    /** The share of the words of a format that a reader of the text layer finds. */
    private static double found(Order order, String text) {
        Map<String, Integer> there = new HashMap<>();
        words(text).forEach(word -> there.merge(word, 1, Integer::sum));
        List<String> wanted = words(String.join(" ", printed(order))).toList();
        TreeSet<String> lost = new TreeSet<>();
        int found = 0;
        for (String word : wanted) {
            if (there.merge(word, -1, Integer::sum) >= 0) {
                found++;
            } else {
                lost.add(word);
            }
        }
        double share = found / (double) wanted.size();
        System.out.printf("%s: %.3f of %d words; %s%n", order.path(), share, wanted.size(), lost);
        return share;
    }

    /** The parts of the leaflet that a format shows. */
    private static List<String> printed(Order order) {
        Leaflet leaflet = order.leaflet();
        List<String> brief =
                leaflet.inShort().stream().map(item -> Words.plain(item.words())).toList();
        return switch (order.format()) {
            case A4, FOLD -> {
                List<String> all = new ArrayList<>(List.of(leaflet.title(), leaflet.summary()));
                leaflet.sections().forEach(section -> all.add(Words.plain(section.heading())));
                leaflet.sections().stream()
                        .flatMap(section -> section.blocks().stream())
                        .filter(block -> !(block instanceof Block.Picture))
                        .map(block -> order.format() == Format.FOLD ? further(block) : block)
                        .forEach(block -> all.add(text(block.all().toList())));
                yield all;
            }
            case POSTER ->
                    Stream.concat(Stream.of(leaflet.title(), leaflet.summary()), brief.stream())
                            .toList();
            case CARD -> brief.subList(0, 2);
            case NUMBER -> List.of(order.notes().learn(), order.notes().learnHow());
        };
    }

    /** On the flap 112 stands in the dark panel above the numbers and not once more among them. */
    private static Block further(Block block) {
        return block instanceof Block.Numbers numbers
                ? new Block.Numbers(
                        numbers.numbers().stream()
                                .filter(number -> !number.number().equals("112"))
                                .toList())
                : block;
    }

    /** Items and cells stand apart. */
    private static String text(List<Words> words) {
        return words.stream().map(Words::text).collect(Collectors.joining(" "));
    }

    private static Stream<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC);
        return Arrays.stream(plain.split("[^\\p{L}\\p{M}\\p{N}\u200c\u200d]+"))
                .filter(word -> !word.isEmpty());
    }

    private static Order order(String tag, String name, String format) {
        return leaflets().orders().stream()
                .filter(
                        order ->
                                order.path()
                                        .equals(
                                                "/"
                                                        + tag
                                                        + "/leaflets/"
                                                        + name
                                                        + "-"
                                                        + format
                                                        + ".pdf"))
                .findFirst()
                .orElseThrow();
    }

    private static Leaflets leaflets() {
        return PORTAL.context().getBean(Editions.class).current().leaflets();
    }
}
