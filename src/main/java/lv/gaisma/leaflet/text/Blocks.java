package lv.gaisma.leaflet.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the blocks out of the HTML of a page, so that page and paper say the same. */
final class Blocks {

    /** {@code /static/pictures/passport.9f3c….svg}: the file without its fingerprint. */
    private static final Pattern FILE =
            Pattern.compile("/static/(.+?)(?:\\.[0-9a-f]{10})?\\.([a-z0-9]+)");

    private Blocks() {}

    static List<Block> of(String html) {
        return blocks(Tag.parse(html).kids());
    }

    private static List<Block> blocks(List<Tag> tags) {
        List<Block> blocks = new ArrayList<>();
        List<Tag> loose = new ArrayList<>();
        for (Tag tag : tags) {
            Optional<Block> block = block(tag);
            if (block.isPresent()) {
                paragraph(loose).ifPresent(blocks::add);
                loose.clear();
                blocks.add(block.get());
            } else {
                loose.add(tag);
            }
        }
        paragraph(loose).ifPresent(blocks::add);
        return blocks;
    }

    /** Words of a list item that stand outside of any paragraph. */
    private static Optional<Block> paragraph(List<Tag> loose) {
        List<Words> words = Inline.words(loose);
        return words.isEmpty() ? Optional.empty() : Optional.of(new Block.Paragraph(words));
    }

    private static Optional<Block> block(Tag tag) {
        return switch (tag.name()) {
            case "h2", "h3", "h4" ->
                    Optional.of(
                            new Block.Heading(
                                    tag.name().charAt(1) - '0',
                                    tag.attribute("id"),
                                    Inline.words(tag.kids())));
            case "p" -> Optional.of(paragraph(tag));
            case "ul", "ol" -> Optional.of(list(tag));
            case "table" -> Optional.of(new Block.Table(rows(tag)));
            case "div" -> Optional.of(box(tag));
            case "blockquote" -> Optional.of(new Block.Box("quote", List.of(), blocks(tag.kids())));
            default -> Optional.empty();
        };
    }

    private static Block paragraph(Tag tag) {
        List<Tag> kids = tag.kids().stream().filter(kid -> !kid.isBlank()).toList();
        return kids.size() == 1 && kids.getFirst().is("img")
                ? picture(kids.getFirst())
                : new Block.Paragraph(Inline.words(tag.kids()));
    }

    private static Block.Picture picture(Tag image) {
        Matcher file = FILE.matcher(image.attribute("src"));
        String name = file.matches() ? file.group(1) + "." + file.group(2) : "";
        return new Block.Picture(name, image.attribute("alt"));
    }

    private static Block list(Tag tag) {
        List<Tag> items = tag.kids().stream().filter(kid -> kid.is("li")).toList();
        return tag.hasClass("numbers")
                ? new Block.Numbers(items.stream().map(Blocks::number).toList())
                : new Block.Bullets(tag.is("ol"), items.stream().map(Blocks::item).toList());
    }

    private static Block.Item item(Tag tag) {
        List<Tag> kids = new ArrayList<>();
        for (Tag kid : tag.kids()) {
            kids.addAll(kid.is("p") ? kid.kids() : List.of(kid));
        }
        kids.removeIf(kid -> kid.isBlank() && kid.text().contains("\n"));
        Block.@Nullable Picture picture = null;
        if (!kids.isEmpty() && kids.getFirst().is("img")) {
            picture = picture(kids.removeFirst());
        }
        return new Block.Item(picture, Inline.words(kids));
    }

    /** The line of a help number: the number, who answers, and after the break the hours. */
    private static Block.Number number(Tag item) {
        List<Tag> kids = item.kids();
        Tag phone = kids.stream().filter(kid -> kid.hasClass("tel")).findFirst().orElse(item);
        int end = 0;
        while (end < kids.size() && !kids.get(end).is("br")) {
            end++;
        }
        int name = Math.min(kids.indexOf(phone) + 2, end);
        return new Block.Number(
                Words.plain(Inline.words(phone.kids())).replace(' ', '\u00a0'),
                phone.attribute("href"),
                Inline.words(kids.subList(name, end)),
                Inline.words(kids.subList(Math.min(end + 1, kids.size()), kids.size())));
    }

    private static List<List<List<Words>>> rows(Tag tag) {
        List<List<List<Words>>> rows = new ArrayList<>();
        for (Tag kid : tag.kids()) {
            if (kid.is("tr")) {
                rows.add(
                        kid.kids().stream()
                                .filter(cell -> cell.is("td") || cell.is("th"))
                                .map(cell -> Inline.words(cell.kids()))
                                .toList());
            } else {
                rows.addAll(rows(kid));
            }
        }
        return rows;
    }

    private static Block box(Tag tag) {
        String kind = tag.attribute("class").replace("box ", "");
        List<Tag> kids = new ArrayList<>(tag.kids());
        List<Words> title = List.of();
        for (Tag kid : tag.kids()) {
            if (kid.hasClass("box-title")) {
                title = Inline.words(kid.kids());
                kids.remove(kid);
            }
        }
        return new Block.Box(kind, title, blocks(kids));
    }
}
