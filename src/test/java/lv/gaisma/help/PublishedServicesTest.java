package lv.gaisma.help;

import static lv.gaisma.help.HelpFolder.riga;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problems;
import lv.gaisma.help.hours.Status;
import lv.gaisma.language.Language;
import lv.gaisma.language.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The services of the repository itself. */
class PublishedServicesTest {

    private static final Instant MONDAY_NOON = riga("2026-11-23T12:00");

    private final Folder folder = new Folder(Path.of(""));
    private final Problems problems = new Problems();
    private Languages languages;
    private Services services;

    @BeforeEach
    void read() throws IOException {
        languages = Languages.read(folder, problems);
        services = Services.read(folder, languages, topics(), HelpFolder.TODAY, problems);
    }

    @Test
    void every_service_loads_without_a_problem() {
        assertThat(problems.all()).isEmpty();
        assertThat(services.all())
                .extracting(Service::id)
                .containsExactlyInAnyOrder(
                        "emergency-112",
                        "police-110",
                        "ambulance-113",
                        "safe-house",
                        "marta",
                        "children-116111",
                        "victims-116006",
                        "crisis-116123",
                        "mfa-consular-emergency",
                        "vdi",
                        "pmlp",
                        "border-guard",
                        "ombudsman",
                        "court-administration",
                        "siva",
                        "one-stop-shop",
                        "ukraine-line",
                        "nva-eures",
                        "lbas",
                        "red-cross",
                        "iom",
                        "jelgava-8787",
                        "national-coordinator");
    }

    @Test
    void names_and_descriptions_stand_in_latvian_and_english() {
        List<Language> both = List.of(languages.get("lv"), languages.get("en"));

        services.checkTranslations(new Languages(languages.source(), both), problems);

        assertThat(problems.all()).isEmpty();
    }

    @Test
    void only_numbers_that_may_be_published_are() {
        Set<String> numbers = new TreeSet<>();
        services.all()
                .forEach(
                        service ->
                                service.channels().stream()
                                        .flatMap(channel -> channel.number().stream())
                                        .forEach(number -> numbers.add(number.value())));

        assertThat(numbers)
                .containsExactlyInAnyOrder(
                        "112",
                        "110",
                        "113",
                        "116111",
                        "116006",
                        "116123",
                        "+37128612120",
                        "+37167898343",
                        "+37167378539",
                        "+37126337711",
                        "+37167021704",
                        "+37167209400",
                        "+37167075616",
                        "+37167686768");
    }

    @Test
    void the_call_bar_is_112_and_the_help_line() {
        assertThat(services.first())
                .extracting(Service::id)
                .containsExactly("emergency-112", "safe-house");
        assertThat(services.get("safe-house").phones().getFirst().value())
                .isEqualTo("+37128612120");
    }

    @Test
    void nobody_is_said_to_be_open_on_old_or_disputed_hours() {
        assertThat(
                        services.all().stream()
                                .filter(it -> it.status(MONDAY_NOON).openNow().isPresent())
                                .map(Service::id))
                .containsExactlyInAnyOrder(
                        "emergency-112", "police-110", "ambulance-113", "crisis-116123");
        assertThat(services.get("safe-house").phones().getFirst().schedule().status(MONDAY_NOON))
                .isInstanceOfSatisfying(
                        Status.SaysOpen.class, says -> assertThat(says.disputed()).isTrue());
    }

    @Test
    void the_crisis_line_lapses_when_nobody_confirms_it_again() {
        assertThat(services.nextChange(riga("2027-02-17T23:00")))
                .contains(riga("2027-02-18T00:00"));
        assertThat(services.get("crisis-116123").status(riga("2027-02-18T00:00")).openNow())
                .isEmpty();
        assertThat(services.get("emergency-112").status(riga("2047-02-18T00:00")).openNow())
                .contains(true);
    }

    @Test
    void a_reader_finds_danger_then_who_works_with_trafficking() {
        for (String tag : List.of("lv", "ru", "tg", "ur")) {
            Reader reader = Reader.of(languages.get(tag));
            assertThat(services.ordered(reader, MONDAY_NOON))
                    .extracting(Service::id)
                    .startsWith("emergency-112", "ambulance-113", "police-110", "safe-house");
        }
        assertThat(ids(services.ordered(Reader.of(languages.get("tg")), MONDAY_NOON)))
                .containsSubsequence("safe-house", "marta", "crisis-116123", "victims-116006");
    }

    @Test
    void numbers_for_a_sheet_are_safe_to_print() {
        assertThat(numbers(Audience.EVERYONE, Place.LATVIA))
                .containsExactly(
                        "112",
                        "+37128612120",
                        "+37167378539",
                        "116006",
                        "116111",
                        "116123",
                        "113",
                        "110");
        assertThat(numbers(Audience.FOREIGNERS, Place.ABROAD))
                .containsExactly("+37128612120", "+37167378539");
        assertThat(numbers(Audience.NATIONALS, Place.ABROAD))
                .containsExactly("+37128612120", "+37167378539", "+37126337711");
        assertThat(numbers(Audience.CHILDREN, Place.LATVIA))
                .startsWith("112", "116111", "+37128612120")
                .doesNotContain("116123");
    }

    @Test
    void help_for_a_topic_is_no_authority() {
        assertThat(ids(services.forTopics(List.of("pay", "contract"))))
                .contains("safe-house", "lbas")
                .doesNotContain("vdi");
    }

    @Test
    void every_source_stands_in_the_list_of_sources() throws IOException {
        String readme = Files.readString(Path.of("content/services/README.md"));
        for (Service service : services.all()) {
            List<String> sources = new ArrayList<>(service.sources());
            service.channels()
                    .forEach(channel -> sources.addAll(channel.schedule().evidence().sources()));
            assertThat(sources).allSatisfy(id -> assertThat(readme).contains("| " + id + " |"));
        }
    }

    @Test
    void every_field_that_is_used_is_documented() throws IOException {
        String readme = Files.readString(Path.of("content/services/README.md"));
        Pattern field = Pattern.compile("(?m)(?:^|[{,]) *(?:- )?([a-z][a-z-]+):(?: |$)");
        Set<String> tags = languages.all().stream().map(Language::tag).collect(Collectors.toSet());
        for (Service service : services.all()) {
            String text = Files.readString(Path.of(service.words().file()));
            field.matcher(text.replaceAll("(?m)#.*$|\"[^\"]*\"", ""))
                    .results()
                    .map(match -> match.group(1))
                    .filter(name -> !tags.contains(name))
                    .forEach(name -> assertThat(readme).contains("| `" + name + "` |"));
        }
    }

    private static Set<String> topics() throws IOException {
        return Files.readAllLines(Path.of("content/topics.yaml")).stream()
                .filter(line -> line.startsWith("- "))
                .map(line -> line.substring(2).strip())
                .collect(Collectors.toSet());
    }

    private List<String> numbers(Audience who, Place place) {
        return services.numbersFor(who, place).stream()
                .map(number -> number.number().value())
                .toList();
    }

    private static List<String> ids(List<Service> services) {
        return services.stream().map(Service::id).toList();
    }
}
