package lv.gaisma.contact;

import java.io.IOException;

/** A body that did not arrive whole, or is not what it says. */
final class Broken extends IOException {

    private static final long serialVersionUID = 1;

    Broken(String why) {
        super(why);
    }
}
