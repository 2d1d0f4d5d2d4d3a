package lv.gaisma.leaflet.layout;

import static lv.gaisma.leaflet.layout.Material.LONG;
import static lv.gaisma.leaflet.layout.Material.MM;
import static lv.gaisma.leaflet.layout.Material.SHORT;

import java.util.List;
import lv.gaisma.leaflet.pdf.Element;
import lv.gaisma.leaflet.pdf.TaggedPdf;
import lv.gaisma.leaflet.text.Block;
import lv.gaisma.leaflet.type.Line;
import lv.gaisma.leaflet.type.Run;
import lv.gaisma.leaflet.type.Style;

/** A page for the wall: a few large words, and ten strips to tear off and take along. */
record PosterLayout(Material material) implements Layout {

    private static final float MARGIN = 15 * MM;
    private static final float WIDTH = SHORT - 2 * MARGIN;
    private static final float TOP = 11 * MM;
    private static final int STRIPS = 10;
    private static final float STRIP = SHORT / STRIPS;
    private static final float STRIP_HEIGHT = 54 * MM;
    private static final float CODE = 31 * MM;

    private record Parts(
            List<Line> title,
            Style titleStyle,
            List<Line> summary,
            Style summaryStyle,
            BriefList brief,
            LeadPanel lead,
            Item number,
            Item version,
            Item notices) {

        float foot() {
            return Math.max(number.height(), version.height());
        }

        float height() {
            return title.size() * titleStyle.lineHeight()
                    + summary.size() * summaryStyle.lineHeight()
                    + brief.height()
                    + lead.height()
                    + foot()
                    + notices.height();
        }
    }

    @Override
    public Try lay(Looks looks) {
        Style title = looks.head(38, Palette.INK);
        Style summary = looks.text(15.5f, Palette.SOFT);
        Imprint imprint = new Imprint(material, looks);
        float half = WIDTH * 0.52f;
        Parts parts =
                new Parts(
                        looks.even(List.of(Run.of(material.leaflet().title(), title)), WIDTH),
                        title,
                        looks.even(List.of(Run.of(material.leaflet().summary(), summary)), WIDTH),
                        summary,
                        new BriefList(material, looks, WIDTH, 19, 46, 1),
                        new LeadPanel(material, looks, WIDTH, 13.5f, 66, false),
                        number(looks, WIDTH - half - 14),
                        imprint.version(half, CODE, false),
                        imprint.notices(WIDTH, false));
        float room = LONG - STRIP_HEIGHT - TOP - 31 - 4 * MM;
        // five gaps at least
        float excess = Math.max(0, parts.height() + 5 * 7 * looks.scale() - room);
        return new Try(excess, pdf -> draw(pdf, looks, imprint, parts, room));
    }

    /** The first number after the one for danger, as large as the column takes. */
    private Item number(Looks looks, float width) {
        List<Block.Number> further = material.furtherNumbers();
        if (further.isEmpty()) {
            return Item.of(0, 0, (pen, x, y, parent) -> {});
        }
        Block.Number number = further.getFirst();
        Style digits = looks.digits(25 * looks.scale(), Palette.TEAL);
        Style who = looks.strong(11.5f, Palette.INK);
        Style when = looks.text(10, Palette.SOFT);
        List<Line> dial = looks.lines(List.of(NumberList.dial(number, digits)), width);
        List<Line> name = looks.lines(looks.runs(number.name(), who, Palette.INK), width);
        List<Line> hours = looks.lines(looks.runs(number.hours(), when, Palette.SOFT), width);
        float height =
                dial.size() * digits.lineHeight()
                        + name.size() * who.lineHeight()
                        + hours.size() * when.lineHeight();
        return Item.of(
                height,
                0,
                (pen, x, y, parent) -> {
                    Element words = parent.child("P");
                    float top = y;
                    top += pen.text(dial, digits, x, top, 0, Pen.Align.START, words);
                    top += pen.text(name, who, x, top, 0, Pen.Align.START, words);
                    pen.text(hours, when, x, top, 0, Pen.Align.START, words);
                });
    }

    private void draw(TaggedPdf pdf, Looks looks, Imprint imprint, Parts parts, float room) {
        Pen pen = material.page(pdf, SHORT, LONG);
        Element root = pdf.root();
        imprint.head(pen, MARGIN, TOP, WIDTH);
        float gap = Math.min(24, (room - parts.height()) / 5);
        float y = TOP + 31;
        if (parts.notices().height() > 0) {
            parts.notices().ink().draw(pen, MARGIN, y, root);
            y += parts.notices().height() + gap;
        }
        y += text(pen, root.child("H1"), parts.title(), parts.titleStyle(), y) + gap * 0.4f;
        y += text(pen, root.child("P"), parts.summary(), parts.summaryStyle(), y) + gap;
        parts.brief().draw(pen, MARGIN, y, root);
        y += parts.brief().height() + gap;
        parts.lead().draw(pen, MARGIN, y, root);
        y += parts.lead().height() + gap * 1.2f;
        float foot = parts.foot();
        float version = y + (foot - parts.version().height()) / 2;
        parts.number().ink().draw(pen, MARGIN, y + (foot - parts.number().height()) / 2, root);
        float half = WIDTH * 0.52f;
        parts.version().ink().draw(pen, MARGIN + WIDTH - half, version, root);
        pen.decoration(() -> strips(pen, looks));
    }

    private static float text(Pen pen, Element element, List<Line> lines, Style style, float y) {
        return pen.text(lines, style, MARGIN, y, 0, Pen.Align.START, element);
    }

    /** Numbers and codes alone; read upwards, whatever the language. */
    private void strips(Pen mirrored, Looks looks) {
        Pen pen = mirrored.unmirrored();
        float[] dash = {3, 3};
        float top = LONG - STRIP_HEIGHT;
        pen.line(0, top, SHORT, top, 0.5f, Palette.SOFT, dash);
        for (int i = 0; i < STRIPS; i++) {
            float x = i * STRIP;
            if (i > 0) {
                pen.line(x, top, x, LONG, 0.5f, Palette.SOFT, dash);
            }
            pen.turned(x, LONG, STRIP, () -> new Strip(material, looks).draw(pen, STRIP));
        }
    }

    /** One strip, lying on its side. */
    private record Strip(Material material, Looks looks) {

        private static final float CODE = 18 * MM;
        private static final float PAD = 2.2f * MM;

        void draw(Pen pen, float side) {
            List<Block.Number> numbers = material.numbers(2);
            float width = STRIP_HEIGHT - CODE - 2.2f * PAD;
            float y = 5;
            for (int i = 0; i < numbers.size(); i++) {
                Style style =
                        looks.digits(i == 0 ? 19 : 11.6f, i == 0 ? Palette.INK : Palette.TEAL);
                List<Line> lines =
                        looks.lines(
                                List.of(Run.leftToRight(numbers.get(i).number(), style)), width);
                y += words(pen, lines, style, y);
            }
            Style small = looks.digits(6, Palette.SOFT);
            List<Line> address =
                    looks.lines(
                            List.of(Run.leftToRight(material.notes().shownAddress(), small)),
                            width);
            words(pen, address, small, side - 5 - address.size() * small.lineHeight());
            float x = STRIP_HEIGHT - CODE - PAD / 2;
            pen.code(material.notes().address(), x, (side - CODE) / 2, CODE);
        }

        private static float words(Pen pen, List<Line> lines, Style style, float y) {
            return pen.decorate(lines, style, PAD, y, 0, Pen.Align.START);
        }
    }
}
