package lv.gaisma.page;

import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lv.gaisma.language.Messages;

/** Draws the boxes {@code !!! call-now}, {@code warning}, {@code know-your-right}, {@code card}. */
final class BoxRenderer implements NodeRenderer {

    static final Set<String> KINDS = Set.of("call-now", "warning", "know-your-right", "card");

    private static final Set<String> TITLED = Set.of("call-now", "warning", "know-your-right");

    private final Map<String, String> titles;

    BoxRenderer(Map<String, String> titles) {
        this.titles = titles;
    }

    /** The titles that boxes have by themselves. */
    static Map<String, String> titles(Messages messages) {
        return TITLED.stream()
                .collect(Collectors.toMap(kind -> kind, kind -> messages.text("box." + kind)));
    }

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(new NodeRenderingHandler<>(AdmonitionBlock.class, this::draw));
    }

    private void draw(AdmonitionBlock box, NodeRendererContext context, HtmlWriter html) {
        String kind = box.getInfo().toString();
        String title = box.getTitle().toString();
        html.attr("class", "box " + kind).withAttr().tag("div").line();
        String shown = title.isEmpty() ? titles.getOrDefault(kind, "") : title;
        if (!shown.isEmpty()) {
            html.raw("<p class=\"box-title\">").text(shown).raw("</p>").line();
        }
        context.renderChildren(box);
        html.closeTag("div").line();
    }
}
