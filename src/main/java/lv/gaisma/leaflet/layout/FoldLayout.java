package lv.gaisma.leaflet.layout;

import static lv.gaisma.leaflet.layout.Material.LONG;
import static lv.gaisma.leaflet.layout.Material.MM;
import static lv.gaisma.leaflet.layout.Material.SHORT;

import java.util.ArrayList;
import java.util.List;
import lv.gaisma.leaflet.pdf.Element;
import lv.gaisma.leaflet.pdf.TaggedPdf;
import lv.gaisma.leaflet.text.Block;
import lv.gaisma.leaflet.text.Section;
import lv.gaisma.leaflet.type.Line;
import lv.gaisma.leaflet.type.Run;
import lv.gaisma.leaflet.type.Style;

/**
 * A page across, folded twice to a third (DL). Both faces that show when it is folded say nothing:
 * the cover and the back. Who opens the cover sees the flap with the numbers; the three inner
 * panels hold the text.
 */
record FoldLayout(Material material) implements Layout {

    /** The panel that is folded in is narrower, or it would buckle. */
    private static final float FLAP = 97 * MM;

    private static final float PANEL = 100 * MM;
    private static final float SIDE = 8.5f * MM;
    private static final float TOP = 10 * MM;
    private static final float TEXT = 10.2f;
    private static final float CODE = 27 * MM;
    private static final float MARK = 4 * MM;

    private static final float[] FLAP_SCALES = {1.1f, 1, 0.94f, 0.88f, 0.84f, 0.8f};

    private static final float[] OUTSIDE = {FLAP, FLAP + PANEL};
    private static final float[] INSIDE = {PANEL, 2 * PANEL};

    @Override
    public Try lay(Looks looks) {
        float inner = PANEL - 2 * SIDE;
        List<Item> text = text(looks, inner);
        boolean whole = true;
        Flow folded = folded(looks, whole);
        if (folded.excess() > 0) {
            // the sentences around the numbers find room behind the text
            whole = false;
            folded = folded(looks, whole);
            text.addAll(sentences(looks, inner));
        }
        Flow flap = folded;
        Flow flow = Flow.balanced(text, inside(), 1);
        Imprint imprint = new Imprint(material, looks);
        float back = PANEL - 2 * SIDE;
        Item version = imprint.version(back, CODE, true);
        Item notices = imprint.notices(back, false);
        float room = SHORT - 2 * TOP - version.height() - notices.height() - 10;
        float excess = Math.max(Math.max(flow.excess(), flap.excess()), Math.max(0, -room));
        return new Try(excess, pdf -> draw(pdf, looks, flow, flap, version, notices));
    }

    /** The flap may need smaller type than the text, or can do with larger. */
    private Flow folded(Looks looks, boolean whole) {
        float width = FLAP - 2 * SIDE;
        List<Flow.Column> column = List.of(new Flow.Column(0, SIDE, TOP, width, SHORT - 2 * TOP));
        Looks last = looks;
        Flow best = Flow.of(List.of(), column);
        for (float scale : FLAP_SCALES) {
            last = looks.scaled(scale);
            best = Flow.of(flap(last, width, whole), column);
            if (best.excess() == 0 && last.overhang().widest() == 0) {
                break;
            }
        }
        looks.overhang().take(last.overhang());
        return best;
    }

    private static List<Flow.Column> inside() {
        List<Flow.Column> columns = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            float width = i == 2 ? FLAP : PANEL;
            columns.add(
                    new Flow.Column(1, i * PANEL + SIDE, TOP, width - 2 * SIDE, SHORT - 2 * TOP));
        }
        return columns;
    }

    private List<Item> text(Looks looks, float width) {
        float narrow = Math.min(width, FLAP - 2 * SIDE);
        Typesetter setter = new Typesetter(looks, material.drawings(), TEXT, narrow);
        List<Item> items = new ArrayList<>();
        Style title = looks.head(21, Palette.INK);
        items.add(line(looks, material.leaflet().title(), title, narrow, 0, "H1"));
        Style summary = looks.text(11, Palette.SOFT);
        items.add(line(looks, material.leaflet().summary(), summary, narrow, 3, "P"));
        material.leaflet().brief().ifPresent(section -> items.add(brief(looks, section, narrow)));
        items.addAll(setter.sections(material.leaflet().body()));
        return items;
    }

    /** The message in five seconds, in a panel. */
    private Item brief(Looks looks, Section section, float width) {
        Style style = looks.head(11.5f, Palette.TEAL);
        float inner = width - 16;
        List<Line> heading = looks.lines(looks.runs(section.heading(), style, Palette.TEAL), inner);
        BriefList list = new BriefList(material, looks, inner, 10.6f, 25, 1);
        float words = heading.size() * style.lineHeight() + 4;
        float whole = words + list.height() + 16;
        return Item.of(
                whole,
                8,
                (pen, x, y, parent) -> {
                    pen.decoration(() -> pen.panel(x, y, width, whole, Palette.TINT));
                    Element h2 = parent.child("H2");
                    pen.text(heading, style, x + 8, y + 8, 0, Pen.Align.START, h2);
                    list.draw(pen, x + 8, y + 8 + words, parent);
                });
    }

    private static Item line(
            Looks looks, String words, Style style, float width, float before, String type) {
        List<Line> lines = looks.even(List.of(Run.of(words, style)), width);
        return Item.of(
                lines.size() * style.lineHeight(),
                before,
                (pen, x, y, parent) ->
                        pen.text(lines, style, x, y, 0, Pen.Align.START, parent.child(type)));
    }

    /** What to do in danger, and the numbers, with all that is said about them or without. */
    private List<Item> flap(Looks looks, float width, boolean whole) {
        List<Item> items = new ArrayList<>();
        LeadPanel lead = new LeadPanel(material, looks, width, 11.5f, 52, true);
        items.add(Item.of(lead.height(), 0, lead::draw));
        Section help = material.leaflet().help().orElse(null);
        if (help != null) {
            Style style = looks.head(13.5f, Palette.TEAL);
            List<Line> lines = looks.lines(looks.runs(help.heading(), style, Palette.TEAL), width);
            items.add(
                    Item.of(
                            lines.size() * style.lineHeight(),
                            14,
                            (pen, x, y, parent) ->
                                    pen.text(
                                            lines,
                                            style,
                                            x,
                                            y,
                                            0,
                                            Pen.Align.START,
                                            parent.child("H2"))));
            Typesetter setter = new Typesetter(looks, material.drawings(), 9.6f, width);
            items.addAll(
                    setter.blocks(
                            help.blocks().stream()
                                    .filter(block -> whole || block instanceof Block.Numbers)
                                    .map(this::further)
                                    .toList()));
        }
        return items;
    }

    private List<Item> sentences(Looks looks, float width) {
        Typesetter setter =
                new Typesetter(looks, material.drawings(), TEXT, Math.min(width, FLAP - 2 * SIDE));
        return material.leaflet().help().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(block -> !(block instanceof Block.Numbers))
                .flatMap(block -> setter.blocks(List.of(block)).stream())
                .toList();
    }

    /** The number in the dark panel above needs no line of its own. */
    private Block further(Block block) {
        return block instanceof Block.Numbers
                ? new Block.Numbers(material.furtherNumbers())
                : block;
    }

    private void draw(
            TaggedPdf pdf, Looks looks, Flow text, Flow flap, Item version, Item notices) {
        Pen outside = material.page(pdf, LONG, SHORT);
        Pen inside = material.page(pdf, LONG, SHORT);
        Element root = pdf.root();
        folds(outside, OUTSIDE);
        folds(inside, INSIDE);
        new Cover(material, looks).draw(outside, root, FLAP + PANEL, PANEL, SHORT);
        flap.draw(List.of(outside), root);
        back(outside, root, version, notices);
        text.draw(List.of(outside, inside), root);
    }

    private void back(Pen pen, Element root, Item version, Item notices) {
        float x = FLAP + SIDE;
        float y = SHORT - TOP - notices.height();
        notices.ink().draw(pen, x, y, root);
        version.ink().draw(pen, x, (y - version.height()) / 2, root);
    }

    /** Short marks at both edges where to fold. */
    private static void folds(Pen pen, float[] places) {
        pen.decoration(
                () -> {
                    for (float x : places) {
                        float[] dash = {2, 2};
                        pen.line(x, 0, x, MARK, 0.5f, Palette.SOFT, dash);
                        pen.line(x, SHORT - MARK, x, SHORT, 0.5f, Palette.SOFT, dash);
                    }
                });
    }
}
