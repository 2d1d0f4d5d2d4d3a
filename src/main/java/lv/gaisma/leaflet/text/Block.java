package lv.gaisma.leaflet.text;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A part of the text of a leaflet. */
public sealed interface Block {

    /** A heading; {@code id} is equal in every language. */
    record Heading(int level, String id, List<Words> words) implements Block {}

    /** Words without a heading, a list or a frame around them. */
    record Paragraph(List<Words> words) implements Block {}

    /**
     * A list.
     *
     * @param numbered true when the order counts
     */
    record Bullets(boolean numbered, List<Item> items) implements Block {}

    /** One item of a list, and the picture it begins with. */
    record Item(@Nullable Picture picture, List<Words> words) {}

    /** A table; its first row is the head. */
    record Table(List<List<List<Words>>> rows) implements Block {}

    /**
     * A drawing.
     *
     * @param name the file below {@code static/}: {@code pictures/passport.svg}
     * @param words what it shows
     */
    record Picture(String name, String words) implements Block {}

    /** A box; {@code kind} is call-now, warning, know-your-right, card or quote. */
    record Box(String kind, List<Words> title, List<Block> blocks) implements Block {}

    /** Help numbers, in the order in which to call them. */
    record Numbers(List<Number> numbers) implements Block {}

    /**
     * A help number.
     *
     * @param number as people read it
     * @param link the address that dials it
     * @param name who answers
     * @param hours when, in words
     */
    record Number(String number, String link, List<Words> name, List<Words> hours) {}

    /**
     * A line of a form.
     *
     * @param value what stands there; the empty text for what is filled in by hand
     */
    record Field(String label, String value) implements Block {}

    /** Empty lines to write on. */
    record Ruled(int lines) implements Block {}

    /** Every word of the block, with those of the blocks inside. */
    default Stream<Words> all() {
        return switch (this) {
            case Heading heading -> heading.words().stream();
            case Paragraph paragraph -> paragraph.words().stream();
            case Bullets list -> list.items().stream().flatMap(item -> item.words().stream());
            case Table table -> table.rows().stream().flatMap(List::stream).flatMap(List::stream);
            case Picture picture -> Stream.of(Words.of(picture.words()));
            case Box box ->
                    Stream.concat(box.title().stream(), box.blocks().stream().flatMap(Block::all));
            case Numbers numbers -> numbers.numbers().stream().flatMap(Block::all);
            case Field field -> Stream.of(field.label(), field.value()).map(Words::of);
            case Ruled ruled -> Stream.empty();
        };
    }

    private static Stream<Words> all(Number number) {
        Words phone = new Words(number.number(), true, number.link(), null, true);
        return Stream.of(Stream.of(phone), number.name().stream(), number.hours().stream())
                .flatMap(words -> words);
    }
}
