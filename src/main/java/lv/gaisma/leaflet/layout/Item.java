package lv.gaisma.leaflet.layout;

import java.util.function.UnaryOperator;
import lv.gaisma.leaflet.pdf.Element;
import org.jspecify.annotations.Nullable;

/**
 * A part of a text that is never torn apart.
 *
 * @param height in points
 * @param before the space above it, unless it stands at the top
 * @param kept true when it must not stand at the bottom without what follows
 * @param head what is repeated above it at the top of the next column, null for nothing
 * @param ink draws it
 */
record Item(float height, float before, boolean kept, @Nullable Item head, Ink ink) {

    /** Draws an item at a place. */
    @FunctionalInterface
    interface Ink {

        /**
         * @param parent the element to which it belongs
         */
        void draw(Pen pen, float x, float y, Element parent);
    }

    static Item of(float height, float before, Ink ink) {
        return new Item(height, before, false, null, ink);
    }

    Item keptWithNext() {
        return new Item(height, before, true, head, ink);
    }

    Item below(Item repeated) {
        return new Item(height, before, kept, repeated, ink);
    }

    /** An element that several items share, made when the first of them is drawn. */
    static final class Shared {

        private final String type;
        private @Nullable Element made;

        Shared(String type) {
            this.type = type;
        }

        Element in(Element parent, UnaryOperator<Element> marked) {
            Element known = made;
            if (known == null) {
                known = marked.apply(parent.child(type));
                made = known;
            }
            return known;
        }
    }
}
