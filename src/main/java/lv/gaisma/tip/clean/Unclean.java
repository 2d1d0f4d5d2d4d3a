package lv.gaisma.tip.clean;

/** A file that is not built as its kind should be. */
final class Unclean extends Exception {

    private static final long serialVersionUID = 1;

    Unclean(String why) {
        super(why);
    }

    Unclean(String why, Throwable cause) {
        super(why, cause);
    }
}
