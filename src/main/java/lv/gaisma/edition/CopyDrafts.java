package lv.gaisma.edition;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problems;
import lv.gaisma.file.Yaml;
import lv.gaisma.help.Audience;
import lv.gaisma.help.HelpNumber;
import lv.gaisma.help.Place;
import lv.gaisma.language.Language;
import lv.gaisma.page.CopyView;
import lv.gaisma.page.Page;
import lv.gaisma.web.Frame;

/** Drafts of the one file per language that readers keep or send, by Bluetooth or a messenger. */
final class CopyDrafts {

    static final String PLACE = "copy";

    /**
     * The pages of the file may hold so many bytes; with numbers and style it stays below 100 kB.
     */
    private static final int MOST_BYTES = 82_000;

    private static final Pattern ANCHOR = Pattern.compile(" id=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile(" href=\"([/#][^\"]*)\"");

    private final Desk desk;

    CopyDrafts(Desk desk) {
        this.desk = desk;
    }

    /** The pages that {@code content/copy.yaml} names; none without the file. */
    static List<String> read(Folder folder, Problems problems) {
        Path file = folder.content().resolve("copy.yaml");
        if (!Files.exists(file)) {
            return List.of();
        }
        return Yaml.read(folder, file, problems)
                .map(
                        fields -> {
                            List<String> pages = fields.texts("pages");
                            fields.rejectUnknown();
                            return pages;
                        })
                .orElse(List.of());
    }

    /** The file of a language; none when no page is named. */
    Optional<Draft> of(Language language) {
        if (desk.content().copied().isEmpty()) {
            return Optional.empty();
        }
        Voice voice = desk.voices().of(language);
        List<Page> pages = fitting(language);
        Frame frame = desk.frames().frame(language, PLACE, "", List.of(language), false);
        CopyView view =
                new CopyView(
                        voice.text("copy.title"),
                        voice.messages()
                                .text(
                                        "copy.date",
                                        "date",
                                        voice.formats().date(desk.frames().today())),
                        desk.settings().base() + Frames.href(language, ""),
                        voice.text("copy.warning"),
                        numbers(voice),
                        pages.stream().map(page -> part(page, pages)).toList(),
                        missing(language),
                        leftOut(language, pages));
        return Optional.of(
                new Draft(Frames.href(language, PLACE), 200, "page/copy", frame, view)
                        .withHeader(
                                "Content-Disposition",
                                "attachment; filename=\"gaisma-" + language.tag() + ".html\""));
    }

    private List<Page> fitting(Language language) {
        List<Page> pages = new ArrayList<>();
        int bytes = 0;
        for (String path : desk.content().copied()) {
            Optional<Page> page = desk.content().pages().find(language, path);
            int size = page.map(one -> html(one).getBytes(StandardCharsets.UTF_8).length).orElse(0);
            if (page.isPresent() && bytes + size <= MOST_BYTES) {
                pages.add(page.get());
                bytes += size;
            }
        }
        return pages;
    }

    /** The pages that found no room, where they lie on the portal. */
    private List<Frame.TextLink> leftOut(Language language, List<Page> inside) {
        return desk.content().copied().stream()
                .flatMap(path -> desk.content().pages().find(language, path).stream())
                .filter(page -> !inside.contains(page))
                .map(
                        page ->
                                new Frame.TextLink(
                                        page.title(),
                                        desk.settings().base()
                                                + Frames.href(language, page.path())))
                .toList();
    }

    private List<String> missing(Language language) {
        return desk.content().copied().stream()
                .filter(path -> desk.content().pages().find(language, path).isEmpty())
                .flatMap(
                        path ->
                                desk
                                        .content()
                                        .pages()
                                        .find(desk.content().languages().source(), path)
                                        .stream())
                .map(Page::title)
                .toList();
    }

    private List<CopyView.Number> numbers(Voice voice) {
        return desk.content().services().numbersFor(Audience.EVERYONE, Place.LATVIA).stream()
                .map(number -> number(number, voice))
                .toList();
    }

    /** Weekly hours only: who is open now is not known to a file. */
    private static CopyView.Number number(HelpNumber number, Voice voice) {
        List<String> spoken = number.phone().spoken().always();
        return new CopyView.Number(
                number.service().name(voice.language()).words(),
                number.number().href(),
                number.number().display(),
                voice.hours().text(number.phone().schedule()),
                spoken.isEmpty() ? null : voice.statuses().languages(spoken));
    }

    private CopyView.Part part(Page page, List<Page> inside) {
        String id = id(page.path());
        String html = ANCHOR.matcher(html(page)).replaceAll(" id=\"" + id + "-$1\"");
        Matcher links = LINK.matcher(html);
        String linked =
                links.replaceAll(
                        link ->
                                Matcher.quoteReplacement(
                                        " href=\"" + target(link.group(1), page, inside) + "\""));
        return new CopyView.Part(id, page.title(), page.summary(), linked);
    }

    /** Links lead to the part of the file when it is there, else to the portal. */
    private String target(String href, Page page, List<Page> inside) {
        if (href.startsWith("#")) {
            return "#" + id(page.path()) + "-" + href.substring(1);
        }
        String prefix = Frames.href(page.language(), "");
        for (Page other : inside) {
            String path = prefix + other.path();
            if (href.equals(path)) {
                return "#" + id(other.path());
            }
            if (href.startsWith(path + "#")) {
                return "#" + id(other.path()) + "-" + href.substring(path.length() + 1);
            }
        }
        return desk.settings().base() + href;
    }

    private static String id(String path) {
        return path.replace('/', '-');
    }

    private String html(Page page) {
        return page.html(desk.filler(), (token, unknown) -> {})
                .replaceAll("<img [^>]*alt=\"([^\"]*)\"[^>]*>", "$1");
    }
}
