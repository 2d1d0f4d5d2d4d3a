package lv.gaisma.page;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.AttributeProviderFactory;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.html.MutableAttributes;

/** Gives each cell the words of its column, so that a narrow screen can show rows as cards. */
final class CellLabels extends IndependentAttributeProviderFactory
        implements AttributeProviderFactory {

    @Override
    public AttributeProvider apply(LinkResolverContext context) {
        return this::label;
    }

    private void label(Node node, AttributablePart part, MutableAttributes attributes) {
        if (!(node instanceof TableCell cell)) {
            return;
        }
        if (cell.isHeader()) {
            attributes.replaceValue("scope", "col");
            return;
        }
        Node table = cell.getAncestorOfType(TableBlock.class);
        Node head = table == null ? null : table.getFirstChildAny(TableHead.class);
        Node row = head == null ? null : head.getFirstChild();
        Node column = row == null ? null : nth(row, position(cell));
        if (column != null) {
            String words = new TextCollectingVisitor().collectAndGetText(column).strip();
            attributes.replaceValue("data-label", words);
        }
    }

    private static int position(Node cell) {
        int position = 0;
        for (Node before = cell.getPrevious(); before != null; before = before.getPrevious()) {
            position += before instanceof TableCell ? 1 : 0;
        }
        return position;
    }

    private static @org.jspecify.annotations.Nullable Node nth(Node row, int position) {
        int left = position;
        for (Node child = row.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof TableCell && left-- == 0) {
                return child;
            }
        }
        return null;
    }
}
