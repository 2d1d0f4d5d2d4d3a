package lv.gaisma.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lv.gaisma.help.Channel;
import lv.gaisma.help.PhoneNumber;
import lv.gaisma.help.Service;
import lv.gaisma.help.Text;
import lv.gaisma.language.Language;
import lv.gaisma.page.Filler;
import lv.gaisma.page.Heading;
import lv.gaisma.page.Page;
import lv.gaisma.post.Post;
import lv.gaisma.search.index.Entry;

/**
 * Everything of a content folder that can be found by searching.
 *
 * @param filler puts numbers and amounts into the sentences
 * @param letters true while somebody reads what is written without a name; nobody is to find a form
 *     that nobody reads
 */
record Entries(Content content, Filler filler, boolean letters) {

    List<Entry> all() {
        List<Entry> entries = new ArrayList<>();
        for (Language language : content.languages().all()) {
            content.pages().of(language).values().forEach(page -> entries.add(page(page)));
            content.services().all().forEach(one -> entries.add(service(language, one)));
            content.posts().all().forEach(one -> entries.add(post(language, one)));
            if (!content.check().questions().isEmpty()) {
                entries.add(check(language));
            }
            if (letters) {
                entries.add(contact(language));
            }
        }
        return List.copyOf(entries);
    }

    private Entry page(Page page) {
        Language language = page.language();
        String summary = page.summary().equals(page.title()) ? "" : page.summary();
        return new Entry(
                page.path(),
                language,
                Entry.Kind.PAGE,
                page.title(),
                page.headings().stream().map(Heading::text).map(language::derive).toList(),
                texts(Stream.concat(Stream.of(summary), page.words(filler).stream())));
    }

    private static Entry service(Language language, Service service) {
        Stream<String> words =
                Stream.of(
                                service.description(language),
                                service.whenYouCall(language),
                                service.note(language))
                        .flatMap(Optional::stream)
                        .filter(text -> text.tag().equals(language.tag()))
                        .map(Text::words);
        Stream<String> numbers =
                service.channels().stream()
                        .map(Channel::number)
                        .flatMap(Optional::stream)
                        .map(PhoneNumber::display);
        return new Entry(
                Content.HELP + service.id(),
                language,
                Entry.Kind.SERVICE,
                service.name(language).words(),
                List.of(),
                texts(Stream.concat(words, numbers)));
    }

    private static Entry post(Language language, Post post) {
        return new Entry(
                PostDrafts.PLACE + post.id(),
                language,
                Entry.Kind.POST,
                post.name(language).words(),
                List.of(),
                texts(
                        post.advice(language).stream()
                                .filter(text -> text.tag().equals(language.tag()))
                                .map(Text::words)));
    }

    private Entry check(Language language) {
        var messages = content.strings().of(language);
        return new Entry(
                CheckPages.PLACE,
                language,
                Entry.Kind.PAGE,
                messages.text("check.title"),
                List.of(),
                List.of(messages.text("check.summary")));
    }

    private Entry contact(Language language) {
        var messages = content.strings().of(language);
        return new Entry(
                Content.CONTACT,
                language,
                Entry.Kind.PAGE,
                messages.text("contact.title"),
                List.of(),
                List.of(messages.text("contact.lead")));
    }

    private static List<String> texts(Stream<String> texts) {
        return texts.map(Entries::whole).filter(Predicate.not(String::isBlank)).toList();
    }

    private static String whole(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
