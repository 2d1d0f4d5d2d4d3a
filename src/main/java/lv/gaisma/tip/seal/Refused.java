package lv.gaisma.tip.seal;

/** Sealed bytes that are not what they should be; nothing of them may be used. */
public final class Refused extends Exception {

    private static final long serialVersionUID = 1;

    Refused(String why) {
        super(why);
    }

    Refused(String why, Throwable cause) {
        super(why, cause);
    }
}
