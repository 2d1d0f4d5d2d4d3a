package lv.gaisma.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.gaisma.language.Language;
import lv.gaisma.leaflet.text.Block;
import lv.gaisma.web.Served;

/** Makes the record of an interview in one language. */
final class Interview {

    private static final int CONTACTS = 2;

    /** The field by which the record is asked for as a file, and its value. */
    private static final String AS = "as";

    private static final String FILE = "pdf";

    private final CheckDesk desk;
    private final Screening screening;
    private final Language language;

    Interview(CheckDesk desk, Language language) {
        this.desk = desk;
        this.screening = desk.screening();
        this.language = language;
    }

    /**
     * The record; whatever the form holds, it is one.
     *
     * @param form the fields as they were sent
     */
    Served record(Map<String, String> form) {
        RecordView view = view(Progress.of(screening.check(), form));
        Optional<Served> file = FILE.equals(form.get(AS)) ? file(view) : Optional.empty();
        return file.orElseGet(() -> desk.show(language, Screening.PLACE, "check/record", view));
    }

    private Optional<Served> file(RecordView view) {
        Printer printer = desk.printer();
        List<Block> blocks =
                RecordPaper.of(
                        view,
                        printer.danger(language),
                        printer.numbers(language, view.child(), contacts(view.child())));
        return printer.print(language, screening.word("record", language), blocks);
    }

    private RecordView view(Progress progress) {
        boolean child = progress.said(Check.CHILD);
        List<RecordView.Part> parts = new ArrayList<>();
        parts.add(part("seen", progress, Reply.YES, false));
        parts.add(part("in-doubt", progress, Reply.UNSURE, false));
        parts.add(part("not-seen", progress, Reply.NO, true));
        parts.add(notAsked(progress));
        return new RecordView(
                InterviewForm.action(language),
                screening.words(language),
                desk.today(language),
                progress.said(Check.DANGER),
                child,
                screening.lines().stream().map(line -> line.in(language)).toList(),
                parts.stream().filter(part -> !part.items().isEmpty()).toList(),
                desk.specialists(language, child, contacts(child)),
                answers(progress),
                desk.printer().isReady());
    }

    private static int contacts(boolean child) {
        return child ? CONTACTS + 1 : CONTACTS;
    }

    /** Only what was understood is sent on. */
    private static List<RecordView.Answer> answers(Progress progress) {
        return progress.replies().entrySet().stream()
                .map(
                        entry ->
                                new RecordView.Answer(
                                        Progress.PREFIX + entry.getKey(), entry.getValue().word()))
                .toList();
    }

    private RecordView.Part part(String title, Progress progress, Reply reply, boolean plain) {
        return new RecordView.Part(
                screening.word(title, language), items(progress.answered(reply)), plain);
    }

    private RecordView.Part notAsked(Progress progress) {
        List<Question> open =
                screening.check().questions().stream()
                        .filter(
                                question ->
                                        progress.replies().getOrDefault(question.id(), Reply.SKIP)
                                                == Reply.SKIP)
                        .toList();
        return new RecordView.Part(screening.word("not-asked", language), items(open), true);
    }

    private List<RecordView.Item> items(List<Question> questions) {
        List<RecordView.Item> items = new ArrayList<>();
        for (Screening.Group group : screening.groups()) {
            for (Screening.Sign sign : group.signs()) {
                if (questions.contains(sign.question())) {
                    items.add(
                            new RecordView.Item(
                                    group.title().in(language), sign.ask().in(language)));
                }
            }
        }
        return List.copyOf(items);
    }
}
