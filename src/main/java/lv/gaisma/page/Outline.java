package lv.gaisma.page;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a parsed text is made of, with lines: headings, links, words, and HTML it should not hold.
 */
final class Outline {

    private final List<Heading> headings = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Integer> rawHtml = new ArrayList<>();
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

    List<Integer> rawHtml() {
        return List.copyOf(rawHtml);
    }

    List<Text.Block> blocks() {
        return List.copyOf(blocks);
    }

    private void visit(Node parent) {
        for (Node node : parent.getChildren()) {
            switch (node) {
                case com.vladsch.flexmark.ast.Heading heading -> heading(heading);
                case LinkNodeBase link -> link(link);
                case HtmlBlock html -> rawHtml.add(line(html));
                case HtmlCommentBlock html -> rawHtml.add(line(html));
                case HtmlInline html -> rawHtml.add(line(html));
                case HtmlInlineBase html -> rawHtml.add(line(html));
                case Paragraph paragraph -> blocks.add(block(paragraph));
                case TableCell cell -> blocks.add(block(cell));
                default -> {}
            }
            visit(node);
        }
    }

    private void heading(com.vladsch.flexmark.ast.Heading heading) {
        String id = id(heading);
        String words = words(heading);
        headings.add(new Heading(heading.getLevel(), id == null ? "" : id, words, line(heading)));
        blocks.add(block(heading));
    }

    private static @Nullable String id(com.vladsch.flexmark.ast.Heading heading) {
        for (Node child : heading.getChildren()) {
            if (child instanceof com.vladsch.flexmark.ext.attributes.AttributesNode attributes) {
                String text = attributes.getChars().toString();
                int hash = text.indexOf('#');
                return hash < 0 ? null : text.substring(hash + 1, text.length() - 1).strip();
            }
        }
        return null;
    }

    private void link(LinkNodeBase link) {
        String target = link.getUrl().toString();
        links.add(new Link(target, link instanceof Image, words(link), line(link)));
    }

    private Text.Block block(Node node) {
        return new Text.Block(words(node), line(node));
    }

    private static String words(Node node) {
        return new TextCollectingVisitor()
                .collectAndGetText(node)
                .replaceAll("\uE000\\d+\uE001", " ")
                .replaceAll("\\{#[^}]*}", "")
                .strip();
    }

    private int line(Node node) {
        return document.getLineNumber(node.getStartOffset()) + firstLine;
    }
}
