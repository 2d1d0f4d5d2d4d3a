package lv.gaisma.leaflet.layout;

import java.util.ArrayList;
import java.util.List;
import lv.gaisma.leaflet.pdf.Element;
import lv.gaisma.leaflet.text.Words;
import lv.gaisma.leaflet.type.Line;
import lv.gaisma.leaflet.type.Run;
import lv.gaisma.leaflet.type.Style;

/** The dark panel that says what to do in danger, with the number as large as it goes. */
final class LeadPanel {

    private record Part(List<Line> lines, Style style) {}

    private final float width;
    private final float pad;
    private final boolean above;
    private final List<Line> number;
    private final Style numberStyle;
    private final float numberWidth;
    private final List<Part> parts = new ArrayList<>();
    private final float textHeight;

    /**
     * @param size of the text
     * @param digits size of the number
     * @param above true when the number stands above the text, else before it
     */
    LeadPanel(
            Material material, Looks looks, float width, float size, float digits, boolean above) {
        this.width = width;
        this.pad = (0.85f * size + 2) * looks.scale();
        this.above = above;
        this.numberStyle = looks.digits(digits * looks.scale(), Palette.WHITE);
        this.number =
                material.danger()
                        .map(phone -> Run.leftToRight(phone.text(), numberStyle))
                        .map(run -> looks.lines(List.of(run), width))
                        .orElse(List.of());
        this.numberWidth = number.isEmpty() ? 0 : number.getFirst().width();
        float inner = width - 2 * pad - (above || number.isEmpty() ? 0 : numberWidth + pad);
        float height = 0;
        for (List<Words> words : material.leadParagraphs()) {
            Style style =
                    parts.isEmpty()
                            ? looks.head(size * 1.1f, Palette.WHITE)
                            : looks.text(size, Palette.WHITE);
            List<Line> lines = looks.lines(looks.runs(words, style, Palette.WHITE), inner);
            parts.add(new Part(lines, style));
            height += lines.size() * style.lineHeight() + (parts.size() == 1 ? 0 : size * 0.3f);
        }
        this.textHeight = height;
    }

    float height() {
        float digits = number.isEmpty() ? 0 : numberStyle.lineHeight() * 0.86f;
        return 2 * pad + (above ? digits + textHeight : Math.max(digits, textHeight));
    }

    void draw(Pen pen, float x, float y, Element parent) {
        float digits = numberStyle.lineHeight() * 0.86f;
        float height = height();
        pen.decoration(() -> pen.panel(x, y, width, height, Palette.TEAL));
        Element section = parent.child("Sect");
        float left = x + pad + (above || number.isEmpty() ? 0 : numberWidth + pad);
        float top = above && !number.isEmpty() ? y + pad + digits : y + (height - textHeight) / 2;
        // the number is told by the text beside it
        float rise = numberStyle.lineHeight() * 0.07f;
        float numberTop = (above ? y + pad : y + (height - digits) / 2) - rise;
        pen.decoration(
                () -> pen.decorate(number, numberStyle, x + pad, numberTop, 0, Pen.Align.START));
        for (Part part : parts) {
            Element element = section.child("P");
            top += pen.text(part.lines(), part.style(), left, top, 0, Pen.Align.START, element);
            top += part.style().size() * 0.3f;
        }
    }
}
