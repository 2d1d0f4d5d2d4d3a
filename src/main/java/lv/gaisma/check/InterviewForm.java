package lv.gaisma.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.gaisma.language.Language;

/**
 * The form of {@code check/screening}: every sign at once, in groups.
 *
 * @param words by the names of {@code content/screening.yaml}
 * @param options what can be answered; the last one stands for a sign that was not asked about
 */
public record InterviewForm(
        String action, Map<String, String> words, List<Option> options, List<Group> groups) {

    /** The form of a language that the aid speaks, with nothing filled in. */
    public static InterviewForm of(Screening screening, Language language) {
        return new InterviewForm(
                action(language),
                screening.words(language),
                Stream.of(Reply.values())
                        .map(reply -> option(screening.word(reply.word(), language), reply))
                        .toList(),
                screening.groups().stream().map(group -> group(group, language)).toList());
    }

    static String action(Language language) {
        return "/" + language.tag() + "/" + Screening.PLACE;
    }

    private static Option option(String text, Reply reply) {
        return new Option(text, reply.word());
    }

    private static Group group(Screening.Group group, Language language) {
        return new Group(
                group.title().in(language),
                group.signs().stream().map(sign -> sign(sign, language)).toList());
    }

    private static Sign sign(Screening.Sign sign, Language language) {
        return new Sign(
                Progress.PREFIX + sign.question().id(),
                sign.ask().in(language),
                sign.question().after() != null);
    }

    /** What can be answered: the words, and the value that is sent. */
    public record Option(String text, String value) {}

    /** An indicator and its signs. */
    public record Group(String title, List<Sign> signs) {}

    /**
     * A sign.
     *
     * @param name name of its field
     * @param follows true when it goes deeper into the sign before it
     */
    public record Sign(String name, String text, boolean follows) {}
}
