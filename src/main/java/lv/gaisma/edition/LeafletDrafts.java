package lv.gaisma.edition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.gaisma.language.Language;
import lv.gaisma.language.Messages;
import lv.gaisma.leaflet.ListView;
import lv.gaisma.leaflet.Order;
import lv.gaisma.leaflet.Press;
import lv.gaisma.leaflet.Printed;
import lv.gaisma.leaflet.text.Leaflet;
import lv.gaisma.web.Frame;
import org.jspecify.annotations.Nullable;

/** Drafts of the list of leaflets. */
final class LeafletDrafts {

    static final String PLACE = Leaflet.SECTION + "/";

    private final Desk desk;
    private final Press press;
    private final Wording wording;

    LeafletDrafts(Desk desk, Press press) {
        this.desk = desk;
        this.press = press;
        this.wording = new Wording(desk);
    }

    /** The list in a language that has leaflets. */
    Optional<Draft> of(Language language) {
        return desk.leaflets().of(language).isEmpty()
                ? Optional.empty()
                : Optional.of(list(language, 200, null));
    }

    /** The list for somebody who asked for what is not there; empty when there is none at all. */
    Optional<Draft> missing(Language language) {
        if (desk.leaflets().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(list(language, 404, messages(language).text("leaflet.unknown")));
    }

    private Draft list(Language language, int status, @Nullable String unknown) {
        ListView view =
                new ListView(
                        wording.crumbs(language, ""),
                        wording.section(language, Leaflet.SECTION),
                        wording.sectionSummary(language, Leaflet.SECTION),
                        unknown,
                        desk.leaflets().of(language).stream().map(this::entry).toList(),
                        PostDrafts.link(desk, language));
        List<Language> having = new MissingPages(desk).having(PLACE);
        Frame frame = desk.frames().frame(language, PLACE, view.title(), having, status == 200);
        return new Draft(Frames.href(language, PLACE), status, "leaflet/list", frame, view);
    }

    private ListView.Entry entry(Leaflet leaflet) {
        List<ListView.SheetLink> sheets = sheets(leaflet);
        String picture =
                sheets.isEmpty() ? null : sheets.getFirst().href().replaceAll("\\.pdf$", ".png");
        return new ListView.Entry(
                leaflet.title(),
                leaflet.summary(),
                Frames.href(leaflet.language(), PLACE + leaflet.name()),
                picture,
                sheets);
    }

    /** The sheets of a leaflet; those that could not be made are not named. */
    private List<ListView.SheetLink> sheets(Leaflet leaflet) {
        return desk.leaflets().orders(leaflet).stream()
                .filter(order -> press.find(order).map(Printed::isThere).orElse(true))
                .map(this::link)
                .toList();
    }

    private ListView.SheetLink link(Order order) {
        Messages messages = messages(order.leaflet().language());
        String size =
                press.find(order)
                        .map(
                                sheet ->
                                        messages.text(
                                                "leaflet.size",
                                                Map.of(
                                                        "size",
                                                        sheet.kilobytes(),
                                                        "pages",
                                                        sheet.pages())))
                        .orElse("PDF");
        return new ListView.SheetLink(name(messages, order), size, order.path());
    }

    private static String name(Messages messages, Order order) {
        return messages.text("leaflet.format." + order.format().word());
    }

    /** Links to the sheets of a page that is a leaflet; none on other pages. */
    static List<Frame.TextLink> links(Desk desk, Language language, String path) {
        if (!path.startsWith(PLACE)) {
            return List.of();
        }
        Messages messages = desk.voices().of(language).messages();
        return desk.leaflets().find(language, path.substring(PLACE.length())).stream()
                .flatMap(leaflet -> desk.leaflets().orders(leaflet).stream())
                .map(order -> new Frame.TextLink(name(messages, order), order.path()))
                .toList();
    }

    private Messages messages(Language language) {
        return desk.voices().of(language).messages();
    }
}
