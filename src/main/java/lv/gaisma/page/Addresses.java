package lv.gaisma.page;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.AttributeProviderFactory;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.html.MutableAttributes;
import java.util.function.UnaryOperator;
import lv.gaisma.language.Language;

/** Leads links into the reader's language, and pictures to their fingerprinted files. */
final class Addresses extends IndependentAttributeProviderFactory
        implements AttributeProviderFactory {

    private final Language language;
    private final UnaryOperator<String> statics;

    Addresses(Language language, UnaryOperator<String> statics) {
        this.language = language;
        this.statics = statics;
    }

    @Override
    public AttributeProvider apply(LinkResolverContext context) {
        return this::address;
    }

    private void address(Node node, AttributablePart part, MutableAttributes attributes) {
        if (node instanceof Link && part == AttributablePart.LINK) {
            String target = attributes.getValue("href");
            if (target.startsWith("/") && !target.startsWith("//")) {
                attributes.replaceValue("href", "/" + language.tag() + target);
            } else if (!target.startsWith("#")) {
                attributes.replaceValue("rel", "noreferrer");
            }
        } else if (node instanceof Image && part == AttributablePart.LINK) {
            attributes.replaceValue("src", statics.apply(attributes.getValue("src")));
            attributes.replaceValue("loading", "lazy");
        }
    }
}
