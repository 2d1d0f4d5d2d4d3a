package lv.gaisma.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problem;
import lv.gaisma.file.Problems;
import lv.gaisma.language.Language;
import lv.gaisma.language.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The phrase bank of the repository, and what a broken one says. */
class PhrasesTest {

    private static final Folder REPOSITORY = new Folder(Path.of(""));
    private static final Map<String, String> VALUES =
            Map.of(
                    "hour", "18:00",
                    "from", "09:00",
                    "until", "17:30",
                    "day", "2026-12-01",
                    "phone", "+371 28612120",
                    "place", "Rīga, Tērbatas iela 1",
                    "name", "Ilze");

    private final Problems problems = new Problems();
    private final Languages languages = Languages.read(REPOSITORY, problems);
    private final Phrases phrases = Phrases.read(REPOSITORY, languages, problems);

    @TempDir Path folder;

    @Test
    void the_bank_has_about_sixty_sentences_and_no_problem_in_any_language() {
        assertThat(problems.all()).isEmpty();
        assertThat(phrases.all()).hasSizeBetween(55, 75);
    }

    @Test
    void every_sentence_can_be_said_and_every_answer_read_in_every_language() {
        for (Language language : languages.all()) {
            PhraseBook book = phrases.in(language);
            for (Phrase phrase : phrases.all()) {
                assertThat(book.say(phrase.id(), VALUES))
                        .as("%s %s", language.tag(), phrase.id())
                        .hasValueSatisfying(said -> assertThat(said).doesNotContain("{", "}"));
                assertThat(phrase.answers())
                        .allSatisfy(answer -> assertThat(book.answer(answer)).isPresent());
            }
        }
    }

    @Test
    void no_language_borrows_the_words_of_the_source() throws IOException {
        PhraseBook source = phrases.in(languages.source());
        for (Language language : languages.all()) {
            if (!language.equals(languages.source())) {
                assertThat(phrases.all())
                        .noneMatch(
                                phrase ->
                                        phrases.in(language)
                                                .pattern(phrase.id())
                                                .equals(source.pattern(phrase.id())));
            }
        }
    }

    @Test
    void a_question_ends_as_a_question_and_only_a_question_has_answers() {
        Set<String> marks = Set.of("?", "؟");
        for (Language language : languages.all()) {
            for (Phrase phrase : phrases.all()) {
                String text = phrases.in(language).pattern(phrase.id()).orElseThrow();
                boolean asks = marks.stream().anyMatch(text::contains);
                assertThat(asks)
                        .as("%s %s: %s", language.tag(), phrase.id(), text)
                        .isEqualTo(!phrase.answers().isEmpty());
            }
        }
    }

    @Test
    void a_number_in_a_sentence_is_112_or_the_organisations_own() {
        for (Language language : languages.all()) {
            for (Phrase phrase : phrases.all()) {
                assertThat(phrases.in(language).pattern(phrase.id()).orElseThrow())
                        .doesNotContainPattern("(?<!1)[0-9]{4,}|\\b(?!112\\b)[0-9]{3}\\b");
            }
        }
    }

    @Test
    void uzbek_in_cyrillic_is_made_of_the_latin_words_with_the_slots_left_alone() {
        PhraseBook book = phrases.in(languages.get("uz-Cyrl"));
        assertThat(book.pattern("leave-at").orElseThrow())
                .contains("{hour}")
                .matches("(?U)[^a-zA-Z]*\\{hour}[^a-zA-Z]*");
    }

    @Test
    void a_slot_takes_only_what_it_is_made_for() {
        PhraseBook book = phrases.in(languages.get("en"));
        assertThat(book.say("leave-at", Map.of("hour", "18:00")))
                .contains("Can you leave the house at \u206818:00\u2069?");
        assertThat(book.say("leave-at", Map.of())).isEmpty();
        assertThat(book.say("leave-at", Map.of("hour", "soon"))).isEmpty();
        assertThat(book.say("in-place", Map.of("place", "a\u202Eb"))).isEmpty();
        assertThat(book.say("in-place", Map.of("place", "<b>"))).isEmpty();
        assertThat(book.say("call-us", Map.of("phone", "call me", "from", "9:00", "until", "x")))
                .isEmpty();
        assertThat(book.say("no-such-sentence", VALUES)).isEmpty();
    }

    @Test
    void a_day_is_written_as_the_language_writes_it() {
        assertThat(phrases.in(languages.get("hi")).say("come-back", VALUES).orElseThrow())
                .contains("1 दिसंबर 2026");
        assertThat(phrases.in(languages.get("tg")).say("come-back", VALUES).orElseThrow())
                .contains("декабри");
    }

    @Test
    void what_is_broken_is_named_with_its_line_and_the_source_stands_in() throws IOException {
        Path bank = Files.createDirectories(folder.resolve("translations/phrases"));
        Files.writeString(
                bank.resolve("phrases.yaml"),
                """
                slots: {hour: time}
                answers: {plain: [yes, no]}
                phrases:
                  - {id: leave, group: place, slots: [hour], answers: plain}
                  - {id: leave, group: place}
                  - {id: meet, group: place, slots: [day]}
                """);
        String good =
                "groups: {place: Vieta}\nanswers: {yes: Jā, no: Nē}\nphrases: {leave: \"{hour}?\"}\n";
        Files.writeString(bank.resolve("lv.yaml"), good);
        Files.writeString(
                bank.resolve("en.yaml"),
                "groups: {place: Place}\nanswers: {yes: Yes}\nphrases:\n  leave: \"{day}?\"\n");
        Problems found = new Problems();
        Languages two =
                new Languages(languages.source(), List.of(languages.source(), languages.get("en")));

        Phrases read = Phrases.read(new Folder(folder), two, found);

        assertThat(found.all().stream().map(Problem::toString).collect(Collectors.joining("\n")))
                .contains("phrases.yaml:5: `leave` is no new id")
                .contains("phrases.yaml:6: a slot of `meet` is unknown")
                .contains("en.yaml:4: `leave` has the slots [day]; use [hour]")
                .contains("en.yaml:2: `no` is missing");
        assertThat(read.all()).hasSize(1);
        assertThat(read.in(two.get("en")).say("leave", VALUES)).contains("\u206818:00\u2069?");
    }
}
