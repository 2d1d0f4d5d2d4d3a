package lv.gaisma.page;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.AttributeProviderFactory;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.html.MutableAttributes;
import java.util.Map;
import lv.gaisma.language.Language;

/** Leads links into the reader's language, and pictures to their fingerprinted files. */
final class Addresses extends IndependentAttributeProviderFactory
        implements AttributeProviderFactory {

    private final Language language;
    private final Map<String, String> files;

    /**
     * @param files the address of each file below {@code static/} by its name
     */
    Addresses(Language language, Map<String, String> files) {
        this.language = language;
        this.files = files;
    }

    @Override
    public AttributeProvider apply(LinkResolverContext context) {
        return this::address;
    }

    private void address(Node node, AttributablePart part, MutableAttributes attributes) {
        if (part != AttributablePart.LINK) {
            return;
        }
        if (node instanceof Image || node instanceof ImageRef) {
            attributes.replaceValue("src", file(attributes.getValue("src")));
            attributes.replaceValue("loading", "lazy");
        } else {
            link(attributes.getValue("href"), attributes);
        }
    }

    private void link(String target, MutableAttributes attributes) {
        if (target.startsWith("/static/")) {
            attributes.replaceValue("href", file(target));
        } else if (target.startsWith("/") && !target.startsWith("//")) {
            attributes.replaceValue("href", "/" + language.tag() + target);
        } else if (!target.startsWith("#")) {
            attributes.replaceValue("rel", "noreferrer");
        }
    }

    private String file(String name) {
        return files.getOrDefault(name, name);
    }
}
