package lv.gaisma.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lv.gaisma.SmallFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No page, data file or string has a sentence left in another language. */
class OneLanguageTest {

    /** The same sentence in every language, about something that no page speaks of. */
    private static final Map<String, String> PLANTED =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry(
                                    "lv",
                                    "Vakar mēs ar kaimiņiem ilgi sēdējām pie upes un klausījāmies vardēs."),
                            Map.entry(
                                    "en",
                                    "Yesterday we sat by the river with the neighbours and listened to the frogs."),
                            Map.entry(
                                    "ru",
                                    "Вчера мы с соседями долго сидели у реки и слушали лягушек."),
                            Map.entry(
                                    "uk",
                                    "Учора ми з сусідами довго сиділи біля річки й слухали жаб."),
                            Map.entry(
                                    "uz",
                                    "Kecha qoʻshnilar bilan daryo boʻyida uzoq oʻtirib, qurbaqalarni tingladik."),
                            Map.entry(
                                    "uz-Cyrl",
                                    "Кеча қўшнилар билан дарё бўйида узоқ ўтириб, қурбақаларни тингладик."),
                            Map.entry(
                                    "tg",
                                    "Дирӯз бо ҳамсоягон дар лаби дарё дер нишаста, овози қурбоққаҳоро гӯш кардем."),
                            Map.entry(
                                    "ky",
                                    "Кечээ кошуналар менен дарыянын жээгинде көпкө отуруп, бакалардын үнүн уктук."),
                            Map.entry(
                                    "kk",
                                    "Кеше көршілермен өзен жағасында ұзақ отырып, бақалардың даусын тыңдадық."),
                            Map.entry(
                                    "ro",
                                    "Ieri am stat mult timp cu vecinii pe malul râului și am ascultat broaștele."),
                            Map.entry(
                                    "hi",
                                    "कल हम पड़ोसियों के साथ देर तक नदी किनारे बैठे और मेंढकों की आवाज़ सुनते रहे।"),
                            Map.entry(
                                    "ur",
                                    "کل ہم پڑوسیوں کے ساتھ دیر تک دریا کنارے بیٹھے اور مینڈکوں کی آواز سنتے رہے۔")));

    private static final List<String> STORED =
            PLANTED.keySet().stream().filter(tag -> !tag.equals("uz-Cyrl")).toList();

    private static List<Passage> published;
    private static Profiles profiles;

    @TempDir Path root;

    @BeforeAll
    static void learn() throws IOException {
        published = Passage.all(new SmallFolder(Path.of("")));
        profiles = new Profiles(published);
    }

    @Test
    void every_sentence_is_in_the_language_of_its_page() {
        assertThat(published.stream().map(Passage::tag).distinct())
                .containsExactlyInAnyOrderElementsOf(PLANTED.keySet());
        assertThat(published).hasSizeGreaterThan(15_000);
        assertThat(published.stream().filter(profiles::foreign)).isEmpty();
    }

    @Test
    void a_planted_sentence_of_any_language_is_found_in_every_other() throws IOException {
        SmallFolder folder = new SmallFolder(root);
        folder.copy("translations/languages.yaml").copy("translations/uz-Cyrl.rules");
        for (String tag : STORED) {
            plant(folder, tag);
        }
        List<Passage> found = Passage.all(folder).stream().filter(profiles::foreign).toList();
        for (String tag : STORED) {
            for (String source : List.of("rights/pay", "strings", tag + ".yaml")) {
                assertThat(found)
                        .filteredOn(it -> it.tag().equals(tag) && it.source().equals(source))
                        .as(tag + " " + source)
                        .extracting(profiles::of)
                        .hasSameElementsAs(othersThan(tag));
            }
        }
    }

    /** Puts a sentence of each other language on a page, among the strings and into a data file. */
    private static void plant(SmallFolder folder, String tag) {
        String page = "content/" + tag + "/rights/pay.md";
        String strings = "translations/" + tag + ".properties";
        List<String> planted = othersThan(tag).stream().map(PLANTED::get).toList();
        folder.copy(page)
                .replace(page, "\n\n## ", "\n\n" + String.join(" ", planted) + "\n\n## ")
                .copy(strings)
                .write(strings, folder.read(strings) + lines("planted.%d={name}: %s\n", planted))
                .write(
                        "content/services/" + tag + ".yaml",
                        lines("note%d: {" + tag + ": \"%s\"}\n", planted));
    }

    private static String lines(String form, List<String> planted) {
        return IntStream.range(0, planted.size())
                .mapToObj(at -> form.formatted(at, planted.get(at)))
                .collect(Collectors.joining());
    }

    private static List<String> othersThan(String tag) {
        return PLANTED.keySet().stream().filter(other -> !other.equals(tag)).toList();
    }
}
