package lv.gaisma.inbox;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.gaisma.language.Formats;
import lv.gaisma.language.Language;
import lv.gaisma.language.Messages;
import lv.gaisma.language.WordsNow;
import lv.gaisma.phrase.Phrase;
import lv.gaisma.phrase.PhraseBook;
import lv.gaisma.phrase.PhraseShelf;
import lv.gaisma.phrase.Phrases;
import lv.gaisma.tip.Retention;

/**
 * The words that the script needs: of the inbox, of the form that reporters fill, and ready
 * sentences.
 */
@Controller("/inbox/api/words")
@Secured(SecurityRule.IS_ANONYMOUS)
final class WordsController {

    /** The words of the form that the inbox shows as well. */
    private static final List<String> FORM =
            List.of(
                    "contact.q.",
                    "contact.o.",
                    "contact.topic.",
                    "contact.region.",
                    "contact.for.");

    /** Options and topics that borrow their words from elsewhere, as the form does. */
    private static final Map<String, String> BORROWED =
            Map.of(
                    "contact.o.yes", "check.yes",
                    "contact.o.no", "check.no",
                    "contact.o.unsure", "check.unsure",
                    "contact.topic.pay", "home.tile.pay",
                    "contact.topic.documents", "home.tile.passport",
                    "contact.topic.hours", "home.tile.hours",
                    "contact.topic.housing", "home.tile.housing",
                    "contact.topic.safety", "home.tile.safety",
                    "contact.topic.debt", "home.tile.debt",
                    "contact.topic.threats", "home.tile.pressure");

    private final WordsNow words;
    private final PhraseShelf shelf;

    WordsController(WordsNow words, PhraseShelf shelf) {
        this.words = words;
        this.shelf = shelf;
    }

    /**
     * @param staff words of the inbox, arguments in braces
     * @param form words of the form by key
     * @param languages names of all languages, in this one
     * @param slots kind of each slot of a ready sentence, by name
     * @param groups ready sentences in the order in which they are offered
     */
    @Serdeable
    record Words(
            String tag,
            Map<String, String> staff,
            Map<String, String> form,
            Map<String, String> languages,
            Map<String, String> slots,
            Map<String, String> answers,
            List<Group> groups) {}

    @Serdeable
    record Group(String id, String title, List<Sentence> sentences) {}

    /**
     * @param text with slots in braces
     */
    @Serdeable
    record Sentence(String id, String text, List<String> slots, List<String> answers) {}

    @Get("/{tag}")
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<?> words(String tag) {
        return StaffLanguage.find(words, tag)
                .<HttpResponse<?>>map(language -> HttpResponse.ok(words(language)))
                .orElseGet(Refusal::unknown);
    }

    private Words words(Language language) {
        Messages staff = words.staffWords().of(language);
        Map<String, String> patterns = new LinkedHashMap<>();
        String longer = Integer.toString(Retention.extendedDays());
        staff.keys()
                .forEach(key -> patterns.put(key, staff.pattern(key).replace("{longer}", longer)));
        Messages messages = words.words().of(language);
        Map<String, String> form = new LinkedHashMap<>();
        messages.keys().stream()
                .filter(key -> FORM.stream().anyMatch(key::startsWith))
                .forEach(key -> form.put(key, messages.text(key)));
        BORROWED.forEach((key, other) -> form.putIfAbsent(key, messages.text(other)));
        Formats formats = new Formats(language);
        Map<String, String> names = new LinkedHashMap<>();
        words.languages()
                .all()
                .forEach(one -> names.put(one.tag(), formats.languageName(one.tag())));
        Phrases phrases = shelf.phrases();
        PhraseBook book = phrases.in(language);
        Map<String, String> slots = new LinkedHashMap<>();
        phrases.slots().forEach((name, slot) -> slots.put(name, slot.word()));
        Map<String, String> answers = new LinkedHashMap<>();
        phrases.all().stream()
                .flatMap(phrase -> phrase.answers().stream())
                .forEach(id -> answers.put(id, book.answer(id).orElse(id)));
        return new Words(
                language.tag(), patterns, form, names, slots, answers, groups(phrases, book));
    }

    private static List<Group> groups(Phrases phrases, PhraseBook book) {
        Map<String, List<Sentence>> groups = new LinkedHashMap<>();
        for (Phrase phrase : phrases.all()) {
            groups.computeIfAbsent(phrase.group(), id -> new ArrayList<>())
                    .add(
                            new Sentence(
                                    phrase.id(),
                                    book.pattern(phrase.id()).orElse(phrase.id()),
                                    phrase.slots(),
                                    phrase.answers()));
        }
        return groups.entrySet().stream()
                .map(
                        group ->
                                new Group(
                                        group.getKey(),
                                        book.group(group.getKey()),
                                        group.getValue()))
                .toList();
    }
}
