package lv.gaisma.leaflet.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.gaisma.language.Language;
import lv.gaisma.leaflet.pdf.Element;
import lv.gaisma.leaflet.text.Notes;
import lv.gaisma.leaflet.type.Line;
import lv.gaisma.leaflet.type.Run;
import lv.gaisma.leaflet.type.Style;

/** What must be known before anybody hands a sheet out, in a frame. */
record Warnings(Looks looks, Language language, List<Notes.Notice> notices) {

    private static final float SIZE = 7.6f;

    /** What is said in one language as one paragraph, where there is little room. */
    Warnings together() {
        Map<String, Notes.Notice> byLanguage = new LinkedHashMap<>();
        for (Notes.Notice notice : notices) {
            byLanguage.merge(notice.language(), notice, Warnings::joined);
        }
        return new Warnings(looks, language, List.copyOf(byLanguage.values()));
    }

    private static Notes.Notice joined(Notes.Notice one, Notes.Notice other) {
        return new Notes.Notice(
                one.words() + " · " + other.words(),
                one.language(),
                one.onEach() || other.onEach());
    }

    /** The warnings as one item; empty height when there is nothing to warn of. */
    Item item(float width) {
        Style style = looks.close(SIZE, true, Palette.INK);
        List<List<Line>> parts = new ArrayList<>();
        float height = 0;
        for (Notes.Notice notice : notices) {
            parts.add(looks.lines(List.of(run(notice, style)), width - 12));
            height += parts.getLast().size() * style.lineHeight();
        }
        float whole = parts.isEmpty() ? 0 : height + 7;
        return Item.of(
                whole,
                0,
                (pen, x, y, parent) -> {
                    if (parts.isEmpty()) {
                        return;
                    }
                    pen.decoration(() -> pen.outline(x, y, width, whole, 0.8f, Palette.INK));
                    float top = y + 3.5f;
                    for (List<Line> part : parts) {
                        Element words = parent.child("P");
                        top += pen.text(part, style, x + 6, top, 0, Pen.Align.START, words);
                    }
                });
    }

    private Run run(Notes.Notice notice, Style style) {
        boolean same = notice.language().equals(language.tag());
        return new Run(
                notice.words(),
                style,
                null,
                same ? null : notice.language(),
                same ? Run.Isolation.NONE : Run.Isolation.BY_ITS_FIRST_LETTER);
    }
}
