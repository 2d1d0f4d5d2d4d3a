package lv.gaisma.edition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problem;
import lv.gaisma.language.Language;
import lv.gaisma.page.Page;
import lv.gaisma.page.PageFile;
import lv.gaisma.page.Revision;
import lv.gaisma.page.State;

/**
 * Reads a content folder strictly, for editors: every problem, and the state of each translation.
 */
public final class Inspection {

    private final Content content;

    private Inspection(Content content) {
        this.content = content;
    }

    /**
     * @throws lv.gaisma.file.Unreadable when the list of languages or the source's strings cannot
     *     be read
     */
    public static Inspection of(Folder folder) {
        LocalDate today = LocalDate.ofInstant(Clock.systemUTC().instant(), Frames.LATVIA);
        return new Inspection(Content.read(folder, today, null));
    }

    /** Every problem of content and translations, by file and line. */
    public List<Problem> problems() {
        new ContentCheck(content).run();
        return content.problems().all();
    }

    /** The table of pages and languages; what could harm a reader stands first. */
    public String table() {
        List<Language> languages = content.languages().stored();
        StringBuilder table = new StringBuilder(gaps());
        int width = content.pages().paths().stream().mapToInt(String::length).max().orElse(0) + 2;
        table.append(pad("page", width));
        languages.forEach(language -> table.append(pad(language.tag(), 16)));
        table.append('\n');
        for (String path : content.pages().paths()) {
            table.append(pad(path, width));
            for (Language language : languages) {
                table.append(pad(content.pages().state(language, path).word(), 16));
            }
            table.append('\n');
        }
        return table.toString().replaceAll(" +\n", "\n");
    }

    /** One page: what a translator writes into {@code translated-from}, and each language. */
    public String page(String path) {
        Language source = content.languages().source();
        Optional<Page> page = content.pages().find(source, path);
        if (page.isEmpty()) {
            throw new IllegalArgumentException(
                    "no page `" + path + "` in " + source.tag() + "; ./gaisma status lists them");
        }
        PageFile file = page.get().file();
        StringBuilder text =
                new StringBuilder(
                        "translated-from: {rev: "
                                + file.front().newest()
                                + ", hash: "
                                + file.hash()
                                + "}\n");
        for (Language language : content.languages().stored()) {
            text.append(pad(language.tag(), 8))
                    .append(content.pages().state(language, path).word())
                    .append('\n');
        }
        return text.toString();
    }

    /** The translations that lack a safety revision, the oldest revision first. */
    private String gaps() {
        record Gap(LocalDate since, String text) {}
        List<Gap> gaps = new ArrayList<>();
        for (Language language : content.languages().stored()) {
            for (Page page : content.pages().of(language).values()) {
                if (page.state() == State.BEHIND_SAFETY) {
                    LocalDate since = since(page);
                    gaps.add(new Gap(since, since + "  " + page.file().name()));
                }
            }
        }
        if (gaps.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder("Behind in safety, since:\n");
        gaps.stream()
                .sorted(Comparator.comparing(Gap::since).thenComparing(Gap::text))
                .forEach(gap -> text.append("  ").append(gap.text()).append('\n'));
        return text.append('\n').toString();
    }

    private static LocalDate since(Page page) {
        int from =
                Optional.ofNullable(page.file().front().translatedFrom())
                        .map(translated -> translated.rev())
                        .orElse(0);
        return page.facts().revisions().stream()
                .filter(revision -> revision.rev() > from)
                .filter(revision -> revision.level() == lv.gaisma.page.Level.SAFETY)
                .map(Revision::date)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    private static String pad(String text, int width) {
        return text.length() >= width ? text + " " : text + " ".repeat(width - text.length());
    }
}
