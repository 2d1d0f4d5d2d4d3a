package lv.gaisma.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.gaisma.language.Language;
import lv.gaisma.language.Messages;
import lv.gaisma.web.Frame;
import lv.gaisma.web.Served;
import org.jspecify.annotations.Nullable;

/** The next step of the self-check for what a form says: a question, or the result. */
public final class Steps {

    private static final int CONTACTS = 3;
    private static final String PLACE = "check";
    private static final String MESSAGES = "contact";

    private final CheckDesk desk;
    private final Language language;
    private final Messages messages;

    public Steps(CheckDesk desk, Language language) {
        this.desk = desk;
        this.language = language;
        this.messages = desk.messages(language);
    }

    /**
     * @param form the fields as they were sent, whatever they hold
     */
    public Served after(Map<String, String> form) {
        Progress progress = Progress.of(desk.check(), form);
        return switch (form.getOrDefault("step", "next")) {
            case "again" -> question(new Progress(desk.check(), Map.of()));
            case "back" -> question(progress.back());
            case "result" -> result(progress);
            default -> progress.next().isPresent() ? question(progress) : result(progress);
        };
    }

    /** What {@code check/question} shows first. */
    public Object first() {
        return view(new Progress(desk.check(), Map.of()));
    }

    private Served question(Progress progress) {
        return progress.next().isEmpty()
                ? result(progress)
                : desk.show(language, PLACE, "check/question", view(progress));
    }

    private QuestionView view(Progress progress) {
        Question question = progress.next().orElseThrow();
        List<QuestionView.Field> options = new ArrayList<>();
        for (Reply reply : Reply.values()) {
            options.add(
                    new QuestionView.Field(messages.text("check." + reply.word()), reply.word()));
        }
        List<QuestionView.Field> carried =
                progress.replies().entrySet().stream()
                        .map(
                                entry ->
                                        new QuestionView.Field(
                                                Progress.PREFIX + entry.getKey(),
                                                entry.getValue().word()))
                        .toList();
        return new QuestionView(
                address(PLACE),
                progress.replies().isEmpty(),
                danger(progress),
                messages.text(
                        "check.progress",
                        Map.of("n", progress.number(question), "count", progress.asked().size())),
                messages.text("check.q." + question.id()),
                Progress.PREFIX + question.id(),
                List.copyOf(options),
                carried);
    }

    private Served result(Progress progress) {
        boolean child = progress.said(Check.CHILD);
        ResultView view =
                new ResultView(
                        address(PLACE),
                        danger(progress),
                        child ? messages.text("check.result.child") : null,
                        signs(progress.answered(Reply.YES)),
                        signs(progress.answered(Reply.UNSURE)),
                        pages(progress),
                        desk.contacts(language, child, CONTACTS),
                        message(progress));
        return desk.show(language, PLACE, "check/result", view);
    }

    private List<String> signs(List<Question> questions) {
        return questions.stream()
                .filter(Question::sign)
                .map(question -> messages.text("check.sign." + question.id()))
                .toList();
    }

    private List<Frame.TextLink> pages(Progress progress) {
        Set<String> paths = new LinkedHashSet<>();
        progress.answered(Reply.YES).forEach(question -> paths.addAll(question.pages()));
        progress.answered(Reply.UNSURE).forEach(question -> paths.addAll(question.pages()));
        return paths.stream().flatMap(path -> desk.page(language, path).stream()).toList();
    }

    private @Nullable String danger(Progress progress) {
        return progress.said(Check.DANGER)
                ? messages.text("check.result.danger", "number", desk.dangerNumber(language))
                : null;
    }

    private ResultView.@Nullable Message message(Progress progress) {
        String answers = progress.sent();
        return desk.takesMessages() && !answers.isEmpty()
                ? new ResultView.Message(address(MESSAGES), answers)
                : null;
    }

    private String address(String place) {
        return "/" + language.tag() + "/" + place;
    }
}
