package lv.gaisma.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.gaisma.leaflet.text.Block;
import lv.gaisma.leaflet.text.Words;

/** The record of an interview as it stands on paper: the same words in the same order. */
final class RecordPaper {

    private static final int LINES = 8;

    private final RecordView view;
    private final Map<String, String> words;
    private final List<Block> blocks = new ArrayList<>();

    private RecordPaper(RecordView view) {
        this.view = view;
        this.words = view.words();
    }

    /**
     * @param danger whom to call in danger
     * @param numbers whom to call if the person agrees
     */
    static List<Block> of(RecordView view, Block danger, Block numbers) {
        return new RecordPaper(view).blocks(danger, numbers);
    }

    private List<Block> blocks(Block danger, Block numbers) {
        blocks.add(danger);
        if (view.child()) {
            blocks.add(new Block.Box("warning", List.of(), List.of(paragraph("child"))));
        }
        blocks.add(new Block.Field(word("date"), view.date()));
        view.lines().forEach(line -> blocks.add(new Block.Field(line, "")));
        if (view.isEmpty()) {
            blocks.add(paragraph("none"));
        }
        view.parts().forEach(this::part);
        heading("notes");
        blocks.add(new Block.Ruled(LINES));
        heading("next");
        blocks.add(numbers);
        blocks.add(new Block.Box("warning", List.of(), List.of(paragraph("aid"))));
        blocks.add(paragraph("keep"));
        return blocks;
    }

    private void part(RecordView.Part part) {
        blocks.add(new Block.Heading(2, "", List.of(Words.of(part.title()))));
        List<Block.Item> items =
                part.items().stream().map(item -> item(item, part.plain())).toList();
        blocks.add(new Block.Bullets(false, items));
    }

    private static Block.Item item(RecordView.Item item, boolean plain) {
        Words text = Words.of(item.text());
        Words indicator = new Words(item.indicator() + ": ", true, null, null, false);
        return new Block.Item(null, plain ? List.of(text) : List.of(indicator, text));
    }

    private void heading(String name) {
        blocks.add(new Block.Heading(2, "", List.of(Words.of(word(name)))));
    }

    private Block paragraph(String name) {
        return new Block.Paragraph(List.of(Words.of(word(name))));
    }

    private String word(String name) {
        return words.getOrDefault(name, "");
    }
}
