package lv.gaisma.contact;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.gaisma.phrase.Phrase;
import lv.gaisma.phrase.PhraseBook;
import lv.gaisma.phrase.PhraseShelf;
import lv.gaisma.phrase.Phrases;
import lv.gaisma.tip.Conversation;
import org.jspecify.annotations.Nullable;

/**
 * Turns what an organisation wrote into the language of the reader, as far as it is made of ready
 * sentences and closed questions.
 */
@Singleton
final class Answers {

    private final ObjectMapper json;
    private final PhraseShelf shelf;

    Answers(ObjectMapper json, PhraseShelf shelf) {
        this.json = json;
        this.shelf = shelf;
    }

    TalkView.Answer of(Voice voice, Conversation.Reply reply) {
        Map<String, Object> content = read(reply.content());
        Phrases phrases = shelf.phrases();
        PhraseBook book = phrases.in(voice.language());
        List<String> sentences = new ArrayList<>();
        List<Choice> items = new ArrayList<>();
        int item = 0;
        for (Object one : list(content.get("phrases"))) {
            Map<?, ?> line = one instanceof Map<?, ?> map ? map : Map.of();
            String id = String.valueOf(line.get("id"));
            String field = "t." + reply.message() + "." + item++;
            Optional<String> words = book.say(id, slots(line.get("slots")));
            List<String> options = phrases.find(id).map(Phrase::answers).orElse(List.of());
            if (words.isPresent() && options.isEmpty()) {
                sentences.add(words.get());
            } else {
                words.ifPresent(text -> items.add(choice(field, text, options, book)));
            }
        }
        for (Object id : list(content.get("ask"))) {
            String field = "t." + reply.message() + "." + item++;
            Question.find(String.valueOf(id))
                    .ifPresent(
                            question ->
                                    items.add(Choice.of(question, field, voice.messages(), "")));
        }
        return new TalkView.Answer(
                from(voice, reply, content),
                List.copyOf(sentences),
                text(content, "text"),
                text(content, "textLanguage"),
                List.copyOf(items));
    }

    private static Choice choice(String field, String text, List<String> options, PhraseBook book) {
        return new Choice(
                field,
                text,
                "",
                options.stream()
                        .map(one -> new Choice.Option(one, book.answer(one).orElse(one), false))
                        .toList());
    }

    private static String from(Voice voice, Conversation.Reply reply, Map<String, Object> content) {
        String organisation = text(content, "organisation");
        String date = voice.date(reply.day());
        return organisation.isEmpty() ? date : voice.name(organisation) + ", " + date;
    }

    private Map<String, Object> read(byte[] content) {
        try {
            Map<String, Object> read =
                    json.readValue(content, Argument.mapOf(String.class, Object.class));
            return read == null ? Map.of() : read;
        } catch (IOException e) {
            return Map.of();
        }
    }

    private static Map<String, String> slots(@Nullable Object said) {
        Map<String, String> slots = new HashMap<>();
        if (said instanceof Map<?, ?> map) {
            map.forEach((name, value) -> slots.put(String.valueOf(name), String.valueOf(value)));
        }
        return slots;
    }

    private static List<?> list(@Nullable Object said) {
        return said instanceof List<?> list ? list : List.of();
    }

    private static String text(Map<String, Object> content, String name) {
        return content.get(name) instanceof String text ? text : "";
    }
}
