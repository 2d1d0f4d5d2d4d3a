package lv.gaisma.phrase;

import java.util.List;

/**
 * One ready sentence, in no language yet.
 *
 * @param id its key in the files of the languages, and in a sealed reply
 * @param group where it is offered
 * @param slots what the organisation fills in, by the names that stand in braces
 * @param answers the answers to tick, in this order; none when the sentence asks nothing
 * @param line line of {@code translations/phrases/phrases.yaml}, from 1
 */
public record Phrase(String id, String group, List<String> slots, List<String> answers, int line) {

    public Phrase {
        slots = List.copyOf(slots);
        answers = List.copyOf(answers);
    }
}
