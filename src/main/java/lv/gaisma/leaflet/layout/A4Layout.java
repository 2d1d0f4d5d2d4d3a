package lv.gaisma.leaflet.layout;

import static lv.gaisma.leaflet.layout.Material.LONG;
import static lv.gaisma.leaflet.layout.Material.MM;
import static lv.gaisma.leaflet.layout.Material.SHORT;

import java.util.ArrayList;
import java.util.List;
import lv.gaisma.leaflet.pdf.Element;
import lv.gaisma.leaflet.pdf.TaggedPdf;
import lv.gaisma.leaflet.text.Section;
import lv.gaisma.leaflet.type.Line;
import lv.gaisma.leaflet.type.Run;
import lv.gaisma.leaflet.type.Style;

/**
 * Upright pages: the message over the whole width, the sections in two columns, the numbers in a
 * panel at the end.
 *
 * @param pages one or two
 */
record A4Layout(Material material, int pages) implements Layout {

    private static final float MARGIN = 15 * MM;
    private static final float TOP = 11 * MM;
    private static final float BOTTOM = 11 * MM;
    private static final float WIDTH = SHORT - 2 * MARGIN;
    private static final float GUTTER = 9 * MM;
    private static final float TEXT = 10.4f;
    private static final float CODE = 23 * MM;

    /** Everything of one try, measured. */
    private record Parts(List<Item> head, Item help, Item version, Flow flow, float helpTop) {}

    @Override
    public Try lay(Looks looks) {
        Imprint imprint = new Imprint(material, looks);
        Item notices = imprint.notices(WIDTH, false);
        List<Item> head = head(looks, notices);
        Item help = new HelpPanel(material, looks, WIDTH).item();
        Item version = imprint.version(WIDTH, CODE, false);
        float top = bottom(head, TOP + 31);
        float end = LONG - BOTTOM - version.height() - help.height() - 14;
        float column = (WIDTH - GUTTER) / 2;
        Typesetter setter = new Typesetter(looks, material.drawings(), TEXT, column);
        List<Item> items = setter.sections(material.leaflet().body());
        Flow flow = Flow.balanced(items, columns(top + 12, end, column), pages - 1);
        float text = Math.max(flow.bottom(pages - 1), pages == 1 ? top + 12 : TOP + 24);
        Parts parts = new Parts(head, help, version, flow, text + 14);
        float low = pages == 1 ? end : LONG - BOTTOM - 18;
        float excess = Math.max(flow.excess(), Math.max(0, top + 12 - low));
        return new Try(excess, pdf -> draw(pdf, imprint, parts));
    }

    private List<Flow.Column> columns(float top, float end, float width) {
        List<Flow.Column> columns = new ArrayList<>();
        for (int page = 0; page < pages; page++) {
            float from = page == 0 ? top : TOP + 34;
            float to = page == pages - 1 ? end : LONG - BOTTOM - 18;
            columns.add(new Flow.Column(page, MARGIN, from, width, to - from));
            float right = MARGIN + width + GUTTER;
            columns.add(new Flow.Column(page, right, from, width, to - from));
        }
        return columns;
    }

    private List<Item> head(Looks looks, Item notices) {
        List<Item> items = new ArrayList<>();
        if (notices.height() > 0) {
            items.add(notices);
        }
        Style title = looks.head(25, Palette.INK);
        items.add(plain(looks, material.leaflet().title(), title, 7, "H1"));
        Style summary = looks.text(12.5f, Palette.SOFT);
        items.add(plain(looks, material.leaflet().summary(), summary, 3, "P"));
        LeadPanel lead = new LeadPanel(material, looks, WIDTH, 11.5f, 46, false);
        items.add(Item.of(lead.height(), 10, lead::draw));
        material.leaflet().brief().ifPresent(section -> brief(looks, section, items));
        return items;
    }

    private void brief(Looks looks, Section section, List<Item> items) {
        Style style = looks.head(13.5f, Palette.TEAL);
        items.add(heading(looks, section, style, 13));
        BriefList list = new BriefList(material, looks, WIDTH, 11.5f, 27, 2);
        items.add(Item.of(list.height(), 7, list::draw));
        items.add(
                Item.of(
                        1,
                        12,
                        (pen, x, y, parent) ->
                                pen.decoration(
                                        () -> pen.line(x, y, x + WIDTH, y, 1, Palette.AMBER))));
    }

    static Item heading(Looks looks, Section section, Style style, float before) {
        List<Line> lines = looks.lines(looks.runs(section.heading(), style, Palette.TEAL), WIDTH);
        return Item.of(
                lines.size() * style.lineHeight(),
                before,
                (pen, x, y, parent) ->
                        pen.text(lines, style, x, y, 0, Pen.Align.START, parent.child("H2")));
    }

    private static Item plain(Looks looks, String text, Style style, float before, String type) {
        List<Line> lines = looks.even(List.of(Run.of(text, style)), WIDTH);
        return Item.of(
                lines.size() * style.lineHeight(),
                before,
                (pen, x, y, parent) ->
                        pen.text(lines, style, x, y, 0, Pen.Align.START, parent.child(type)));
    }

    private static float bottom(List<Item> items, float from) {
        float y = from;
        for (Item item : items) {
            y += item.before() + item.height();
        }
        return y;
    }

    private void draw(TaggedPdf pdf, Imprint imprint, Parts parts) {
        List<Pen> pens = new ArrayList<>();
        Element root = pdf.root();
        for (int page = 0; page < pages; page++) {
            pens.add(material.page(pdf, SHORT, LONG));
            imprint.head(pens.get(page), MARGIN, TOP, WIDTH);
        }
        float y = TOP + 31;
        for (Item item : parts.head()) {
            y += item.before();
            item.ink().draw(pens.getFirst(), MARGIN, y, root);
            y += item.height();
        }
        parts.flow().draw(pens, root);
        Pen last = pens.getLast();
        parts.help().ink().draw(last, MARGIN, parts.helpTop(), root);
        float foot = LONG - BOTTOM - parts.version().height();
        parts.version().ink().draw(last, MARGIN, foot, root);
        if (pages > 1) {
            footer(pens, imprint);
        }
    }

    /** The first page says where it belongs, should it get lost. */
    private void footer(List<Pen> pens, Imprint imprint) {
        Style style = imprint.looks().fixed(8, false, Palette.SOFT);
        String words = material.notes().version() + " · 1/" + pages;
        List<Line> lines = imprint.looks().lines(List.of(Run.of(words, style)), WIDTH);
        Pen pen = pens.getFirst();
        float y = LONG - BOTTOM - 9;
        pen.decoration(() -> pen.decorate(lines, style, MARGIN, y, WIDTH, Pen.Align.END));
    }
}
