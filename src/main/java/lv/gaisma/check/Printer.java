package lv.gaisma.check;

import java.util.List;
import java.util.Optional;
import lv.gaisma.language.Language;
import lv.gaisma.leaflet.text.Block;
import lv.gaisma.web.Served;

/** Makes a file to print of the record of an interview; nothing of it is kept. */
public interface Printer {

    /** False on a machine that cannot print. */
    boolean isReady();

    /** Whom to call in danger. */
    Block danger(Language language);

    /** The organisations that work with trafficking; the line for children before them. */
    Block numbers(Language language, boolean child, int most);

    /**
     * The file, which nobody else may keep; empty when none can be made, or when too many people
     * want one at the same time.
     */
    Optional<Served> print(Language language, String title, List<Block> blocks);
}
