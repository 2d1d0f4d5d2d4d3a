package lv.gaisma.leaflet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.gaisma.leaflet.pdf.Element;
import lv.gaisma.leaflet.text.Block;
import lv.gaisma.leaflet.text.Section;
import lv.gaisma.leaflet.text.Words;
import lv.gaisma.leaflet.type.Line;
import lv.gaisma.leaflet.type.Run;
import lv.gaisma.leaflet.type.Style;

/** Turns blocks into items for columns of one width. */
final class Typesetter {

    private static final float GAP = 4.5f;
    private static final float SECTION_GAP = 13;
    private static final float BULLET = 10;
    private static final float PAD = 7;

    private final Looks looks;
    private final Drawings drawings;
    private final float size;
    private final float width;

    /**
     * @param size of the text, in points, before it is made smaller to fit
     */
    Typesetter(Looks looks, Drawings drawings, float size, float width) {
        this.looks = looks;
        this.drawings = drawings;
        this.size = size;
        this.width = width;
    }

    Typesetter narrower(float other) {
        return new Typesetter(looks, drawings, size, other);
    }

    private float gap() {
        return GAP * looks.scale();
    }

    /** Sections with their headings; a picture under a heading stands beside it. */
    List<Item> sections(List<Section> sections) {
        List<Item> items = new ArrayList<>();
        for (Section section : sections) {
            List<Block> blocks = section.blocks();
            Optional<Block.Picture> picture =
                    blocks.isEmpty() || !(blocks.getFirst() instanceof Block.Picture first)
                            ? Optional.empty()
                            : Optional.of(first);
            items.add(heading(section.heading(), picture));
            items.addAll(blocks(picture.isEmpty() ? blocks : blocks.subList(1, blocks.size())));
        }
        return items;
    }

    private Item heading(List<Words> words, Optional<Block.Picture> picture) {
        Style style = looks.head(size * 1.27f, Palette.TEAL);
        float side = picture.isEmpty() ? 0 : 25 * looks.scale();
        float indent = picture.isEmpty() ? 0 : side + 7;
        List<Line> lines = looks.lines(looks.runs(words, style, Palette.TEAL), width - indent);
        float text = lines.size() * style.lineHeight();
        float height = Math.max(text, side);
        return Item.of(
                        height,
                        SECTION_GAP * looks.scale(),
                        (pen, x, y, parent) -> {
                            Element heading = parent.child("H2");
                            float top = y + (height - text) / 2;
                            pen.text(lines, style, x + indent, top, 0, Pen.Align.START, heading);
                            picture.ifPresent(one -> picture(pen, parent, one, x, y, side));
                        })
                .keptWithNext();
    }

    private void picture(
            Pen pen, Element parent, Block.Picture picture, float x, float y, float side) {
        drawings.find(picture.name())
                .ifPresent(drawing -> pen.picture(parent, drawing, picture.words(), x, y, side));
    }

    List<Item> blocks(List<Block> blocks) {
        List<Item> items = new ArrayList<>();
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading one -> items.add(heading(one));
                case Block.Paragraph paragraph ->
                        items.add(paragraph(paragraph.words(), body(), gap(), "P"));
                case Block.Bullets list -> items.addAll(list(list));
                case Block.Table table -> items.addAll(table(table));
                case Block.Picture picture -> items.add(alone(picture));
                case Block.Box box -> items.add(box(box));
                case Block.Field field -> items.add(new FormLines(looks, size, width).field(field));
                case Block.Ruled ruled ->
                        items.addAll(new FormLines(looks, size, width).ruled(ruled));
                case Block.Numbers numbers ->
                        items.addAll(new NumberList(looks, width).items(numbers));
            }
        }
        return items;
    }

    private Style body() {
        return looks.text(size, Palette.INK);
    }

    private Item heading(Block.Heading heading) {
        boolean high = heading.level() == 2;
        Style style =
                high
                        ? looks.head(size * 1.27f, Palette.TEAL)
                        : looks.head(size * 1.08f, Palette.INK);
        float before = high ? SECTION_GAP * looks.scale() : gap() * 1.6f;
        return paragraph(heading.words(), style, before, "H" + heading.level()).keptWithNext();
    }

    Item paragraph(List<Words> words, Style style, float before, String type) {
        List<Line> lines = looks.lines(looks.runs(words, style, Palette.TEAL), width);
        return Item.of(
                lines.size() * style.lineHeight(),
                before,
                (pen, x, y, parent) ->
                        pen.text(lines, style, x, y, 0, Pen.Align.START, parent.child(type)));
    }

    Item line(String text, Style style, String type) {
        return paragraph(List.of(Words.of(text)), style, 0, type);
    }

    private Item alone(Block.Picture picture) {
        float side = 34 * looks.scale();
        return Item.of(
                side, gap(), (pen, x, y, parent) -> picture(pen, parent, picture, x, y, side));
    }

    private List<Item> list(Block.Bullets list) {
        Item.Shared whole = new Item.Shared("L");
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            Item item = item(list.items().get(i), list.numbered() ? i + 1 : 0, whole, i == 0);
            // one line of a list alone at the foot of a column looks lost
            items.add(i == 0 && list.items().size() > 1 ? item.keptWithNext() : item);
        }
        return items;
    }

    /**
     * @param number 0 for a dot
     */
    private Item item(Block.Item item, int number, Item.Shared whole, boolean first) {
        Style style = body();
        float side = item.picture() == null ? 0 : 19 * looks.scale();
        float indent = side > 0 ? side + 6 : (number > 0 ? BULLET * 1.5f : BULLET) * looks.scale();
        List<Line> lines =
                looks.lines(looks.runs(item.words(), style, Palette.TEAL), width - indent);
        float text = lines.size() * style.lineHeight();
        float height = Math.max(text, side);
        return Item.of(
                height,
                first ? gap() : gap() * 0.65f,
                (pen, x, y, parent) -> {
                    Element line = whole.in(parent, Element::bulleted).child("LI");
                    sign(pen, line, item, number, x, y, side);
                    float top = y + (height - text) / 2;
                    Element words = line.child("LBody");
                    pen.text(lines, style, x + indent, top, 0, Pen.Align.START, words);
                });
    }

    private void sign(
            Pen pen, Element line, Block.Item item, int number, float x, float y, float side) {
        Block.Picture picture = item.picture();
        Style style = looks.strong(size, Palette.TEAL);
        if (picture != null) {
            picture(pen, line.child("Lbl"), picture, x, y, side);
        } else if (number > 0) {
            List<Line> lines = looks.lines(List.of(Run.leftToRight(number + ".", style)), width);
            pen.text(lines, style, x, y, 0, Pen.Align.START, line.child("Lbl"));
        } else {
            float dot = size * 0.3f * looks.scale();
            float top = y + style.lineHeight() * 0.52f - dot / 2;
            pen.decoration(() -> pen.dot(x + 1.5f, top, dot, Palette.AMBER));
        }
    }

    private Item box(Block.Box box) {
        List<Item> inside = new ArrayList<>();
        Typesetter narrow = narrower(width - 2 * PAD - 3);
        if (!box.title().isEmpty()) {
            Style style = looks.head(size, Palette.TEAL);
            inside.add(narrow.paragraph(box.title(), style, 0, "P").keptWithNext());
        }
        inside.addAll(narrow.blocks(box.blocks()));
        float height = 2 * PAD;
        for (int i = 0; i < inside.size(); i++) {
            height += inside.get(i).height() + (i == 0 ? 0 : inside.get(i).before() * 0.7f);
        }
        float whole = height;
        return Item.of(
                whole,
                gap() * 1.7f,
                (pen, x, y, parent) -> {
                    pen.decoration(
                            () -> {
                                pen.panel(x, y, width, whole, Palette.TINT);
                                pen.ground(x, y + 7, 2, whole - 14, Palette.TEAL);
                            });
                    Element section = parent.child("Sect");
                    float top = y + PAD;
                    for (int i = 0; i < inside.size(); i++) {
                        top += i == 0 ? 0 : inside.get(i).before() * 0.7f;
                        inside.get(i).ink().draw(pen, x + PAD + 3, top, section);
                        top += inside.get(i).height();
                    }
                });
    }

    private List<Item> table(Block.Table table) {
        return new TableRows(looks, size * 0.94f, width).items(table, gap() * 1.5f);
    }
}
