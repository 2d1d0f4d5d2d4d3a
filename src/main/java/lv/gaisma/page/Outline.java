package lv.gaisma.page;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a parsed text is made of, with lines: headings, links, words, and HTML it should not hold.
 */
final class Outline {

    private static final Pattern ATTRIBUTES = Pattern.compile("(?<!\\{)\\{[#.:][^}]*}");

    private final List<Heading> headings = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Text.Mistake> mistakes = new ArrayList<>();
    private final List<Text.Block> blocks = new ArrayList<>();
    private final Document document;
    private final int firstLine;

    private Outline(Document document, int firstLine) {
        this.document = document;
        this.firstLine = firstLine;
    }

    static Outline of(Document document, int firstLine) {
        Outline outline = new Outline(document, firstLine);
        outline.visit(document);
        return outline;
    }

    List<Heading> headings() {
        return List.copyOf(headings);
    }

    List<Link> links() {
        return List.copyOf(links);
    }

    List<Text.Mistake> mistakes() {
        return List.copyOf(mistakes);
    }

    List<Text.Block> blocks() {
        return List.copyOf(blocks);
    }

    private void visit(Node parent) {
        for (Node node : parent.getChildren()) {
            switch (node) {
                case com.vladsch.flexmark.ast.Heading heading -> heading(heading);
                case Reference reference -> {}
                case LinkNodeBase link -> link(link, link.getUrl());
                case RefNode link when link.getReferenceNode(document) != null ->
                        link(link, link.getReferenceNode(document).getUrl());
                case HtmlBlockBase html -> mistake(html, "holds HTML", "write it in Markdown");
                case HtmlInlineBase html -> mistake(html, "holds HTML", "write it in Markdown");
                case AdmonitionBlock box -> box(box);
                case Paragraph paragraph -> blocks.add(block(paragraph));
                case TableCell cell -> blocks.add(block(cell));
                default -> {}
            }
            visit(node);
        }
    }

    private void heading(com.vladsch.flexmark.ast.Heading heading) {
        String id = heading.getAnchorRefId();
        headings.add(new Heading(heading.getLevel(), id, words(heading), line(heading)));
        blocks.add(block(heading));
    }

    private void link(Node link, CharSequence url) {
        String target = url.toString();
        boolean image = link instanceof Image || link instanceof ImageRef;
        links.add(new Link(target, image, words(link), line(link)));
        if (target.indexOf(Token.OPEN) >= 0) {
            mistake(link, "a token stands in an address", "write the token as text");
        }
    }

    private void box(AdmonitionBlock box) {
        String kind = box.getInfo().toString();
        if (!BoxRenderer.KINDS.contains(kind)) {
            String known = String.join(", ", BoxRenderer.KINDS.stream().sorted().toList());
            mistake(box, "there is no box `" + kind + "`", "use one of " + known);
        }
    }

    private void mistake(Node node, String what, String mend) {
        mistakes.add(new Text.Mistake(line(node), what, mend));
    }

    private Text.Block block(Node node) {
        String words = words(node);
        if (ATTRIBUTES.matcher(words).find()) {
            mistake(node, "holds attributes", "only headings have one, {#id} at their end");
        }
        return new Text.Block(words, marked(node), line(node));
    }

    private static String words(Node node) {
        return marked(node).replaceAll("\uE000\\d+\uE001", " ").strip();
    }

    private static String marked(Node node) {
        return new TextCollectingVisitor().collectAndGetText(node);
    }

    private int line(Node node) {
        return document.getLineNumber(node.getStartOffset()) + firstLine;
    }
}
