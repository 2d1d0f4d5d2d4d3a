package lv.gaisma.leaflet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.gaisma.leaflet.pdf.Canvas;
import lv.gaisma.leaflet.pdf.TaggedPdf;
import lv.gaisma.leaflet.text.Block;
import lv.gaisma.leaflet.text.Leaflet;
import lv.gaisma.leaflet.text.Notes;
import lv.gaisma.leaflet.text.Words;

/** What the layouts work with: the leaflet, the notes every sheet carries, the drawings. */
record Material(Leaflet leaflet, Notes notes, Drawings drawings) {

    static final float MM = Pen.MM;

    /** The short side of A4. */
    static final float SHORT = 210 * MM;

    /** The long side of A4. */
    static final float LONG = 297 * MM;

    boolean mirrored() {
        return leaflet.language().rightToLeft();
    }

    Pen page(TaggedPdf pdf, float width, float height) {
        Canvas canvas = pdf.page(width, height);
        return new Pen(canvas, width, mirrored());
    }

    /** The number to call in danger: the first of the text. */
    Optional<Words> danger() {
        return leaflet.lead().stream().flatMap(Block::all).filter(Words::isPhone).findFirst();
    }

    /** Where the danger number stands in a list, it is said already. */
    List<Block.Number> furtherNumbers() {
        String danger = danger().map(Words::text).orElse("");
        return leaflet.numbers().stream()
                .filter(number -> !number.number().equals(danger))
                .toList();
    }

    /** The numbers for small things: danger first, then those to call. */
    List<Block.Number> numbers(int most) {
        List<Block.Number> numbers = new ArrayList<>();
        danger().map(Material::bare).ifPresent(numbers::add);
        furtherNumbers().stream().limit(most - numbers.size()).forEach(numbers::add);
        return numbers;
    }

    private static Block.Number bare(Words phone) {
        String link = phone.link();
        return new Block.Number(phone.text(), link == null ? "" : link, List.of(), List.of());
    }

    /** The paragraphs of the box that says what to do in danger, after its title. */
    List<List<Words>> leadParagraphs() {
        return leaflet.lead().stream().flatMap(Material::paragraphs).toList();
    }

    private static Stream<List<Words>> paragraphs(Block block) {
        return switch (block) {
            case Block.Box box ->
                    Stream.concat(
                            Stream.of(box.title()),
                            box.blocks().stream().flatMap(Material::paragraphs));
            case Block.Paragraph paragraph -> Stream.of(paragraph.words());
            case Block.Bullets list -> list.items().stream().map(Block.Item::words);
            case Block.Heading heading -> Stream.of(heading.words());
            case Block.Table table -> table.rows().stream().flatMap(List::stream);
            case Block.Numbers numbers -> Stream.of(numbers.all().toList());
            case Block.Field field -> Stream.of(field.all().toList());
            case Block.Picture picture -> Stream.empty();
            case Block.Ruled ruled -> Stream.empty();
        };
    }
}
