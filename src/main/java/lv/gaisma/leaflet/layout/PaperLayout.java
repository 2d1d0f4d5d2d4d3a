package lv.gaisma.leaflet.layout;

import static lv.gaisma.leaflet.layout.Material.LONG;
import static lv.gaisma.leaflet.layout.Material.MM;
import static lv.gaisma.leaflet.layout.Material.SHORT;

import java.util.ArrayList;
import java.util.List;
import lv.gaisma.leaflet.pdf.TaggedPdf;
import lv.gaisma.leaflet.text.Notes;
import lv.gaisma.leaflet.text.Paper;
import lv.gaisma.leaflet.type.Line;
import lv.gaisma.leaflet.type.Run;
import lv.gaisma.leaflet.type.Style;

/** A text in one column on as many upright pages as it takes; each says what it belongs to. */
final class PaperLayout {

    /** More than any text of the portal takes; what is longer still is not cut off. */
    private static final int MOST_PAGES = 12;

    private static final float MARGIN = 18 * MM;
    private static final float TOP = 11 * MM;
    private static final float BOTTOM = 12 * MM;
    private static final float WIDTH = SHORT - 2 * MARGIN;
    private static final float TEXT = 10.6f;
    private static final float HEAD = 34;
    private static final float FOOT = 18;

    private final Paper paper;
    private final Drawings drawings;
    private final Looks looks;

    PaperLayout(Paper paper, Drawings drawings, Looks looks) {
        this.paper = paper;
        this.drawings = drawings;
        this.looks = looks;
    }

    void draw(TaggedPdf pdf) {
        Item warnings = new Warnings(looks, paper.language(), paper.notices()).item(WIDTH);
        Flow flow = Flow.of(items(), columns(warnings.height()));
        int pages = 1;
        while (pages < MOST_PAGES && flow.bottom(pages) > 0) {
            pages++;
        }
        List<Pen> pens = new ArrayList<>();
        for (int page = 0; page < pages; page++) {
            boolean mirrored = paper.language().rightToLeft();
            pens.add(new Pen(pdf.page(SHORT, LONG), SHORT, mirrored));
            Imprint.head(looks, paper.language(), pens.get(page), MARGIN, TOP, WIDTH);
        }
        warnings.ink().draw(pens.getFirst(), MARGIN, TOP + HEAD, pdf.root());
        flow.draw(pens, pdf.root());
        for (int page = 0; page < pages; page++) {
            foot(pens.get(page), (page + 1) + "/" + pages);
        }
    }

    private List<Item> items() {
        Typesetter setter = new Typesetter(looks, drawings, TEXT, WIDTH);
        Style title = looks.head(22, Palette.INK);
        List<Item> items = new ArrayList<>();
        items.add(setter.line(paper.title(), title, "H1").keptWithNext());
        items.addAll(setter.blocks(paper.blocks()));
        return items;
    }

    private List<Flow.Column> columns(float warnings) {
        List<Flow.Column> columns = new ArrayList<>();
        for (int page = 0; page < MOST_PAGES; page++) {
            boolean warned = page == 0 && warnings > 0;
            float from = TOP + HEAD + (warned ? warnings + 8 : 0);
            float height = LONG - BOTTOM - FOOT - from;
            columns.add(new Flow.Column(page, MARGIN, from, WIDTH, height));
        }
        return columns;
    }

    /** What a single page would not tell should it get lost: the title, the number, the warning. */
    private void foot(Pen pen, String number) {
        Style style = looks.fixed(8, false, Palette.SOFT);
        List<String> said = new ArrayList<>(List.of(paper.title()));
        paper.notices().stream()
                .filter(Notes.Notice::onEach)
                .map(Notes.Notice::words)
                .forEach(said::add);
        List<Line> words = looks.lines(List.of(Run.of(String.join(" · ", said), style)), WIDTH);
        List<Line> place = looks.lines(List.of(Run.leftToRight(number, style)), WIDTH);
        float y = LONG - BOTTOM - 9;
        pen.decoration(
                () -> {
                    pen.decorate(words, style, MARGIN, y, 0, Pen.Align.START);
                    pen.decorate(place, style, MARGIN, y, WIDTH, Pen.Align.END);
                });
    }
}
