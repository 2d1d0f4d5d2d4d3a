package lv.gaisma.help;

import java.util.List;
import lv.gaisma.help.Safety.Answer;

/**
 * The languages of a channel.
 *
 * @param always tags of the languages that are answered; empty when not known
 * @param byArrangement tags of languages that are answered sometimes: by arrangement, or when
 *     somebody who speaks them is there
 * @param interpreter can an interpreter join
 */
public record Spoken(List<String> always, List<String> byArrangement, Answer interpreter) {

    public Spoken {
        always = List.copyOf(always);
        byArrangement = List.copyOf(byArrangement);
    }
}
