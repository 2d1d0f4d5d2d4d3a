package lv.gaisma.page;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.AttributeProviderFactory;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.html.MutableAttributes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ids of headings, {@code ## Text {#id}}. Flexmark's own attributes would make ids up from the
 * words, other ones in each language, and swallow every brace of a text.
 */
final class HeadingIds extends IndependentAttributeProviderFactory
        implements AttributeProviderFactory {

    private static final Pattern ID = Pattern.compile("\\s*\\{#([a-z0-9-]+)}\\s*$");

    /** Takes the ids out of the words of the headings. */
    static void take(Document document) {
        for (Node node : document.getDescendants()) {
            if (node instanceof Heading heading && lastText(heading) instanceof Text words) {
                Matcher id = ID.matcher(words.getChars());
                if (id.find()) {
                    heading.setAnchorRefId(id.group(1));
                    words.setChars(words.getChars().subSequence(0, id.start()));
                }
            }
        }
    }

    private static @org.jspecify.annotations.Nullable Node lastText(Node heading) {
        Node last = heading.getLastChild();
        return last != null && last.getLastChild() instanceof Text inner ? inner : last;
    }

    @Override
    public AttributeProvider apply(LinkResolverContext context) {
        return HeadingIds::give;
    }

    private static void give(Node node, AttributablePart part, MutableAttributes attributes) {
        if (node instanceof Heading heading && !heading.getAnchorRefId().isEmpty()) {
            attributes.replaceValue("id", heading.getAnchorRefId());
        }
    }
}
