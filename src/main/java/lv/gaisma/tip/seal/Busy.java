package lv.gaisma.tip.seal;

/** Too many people send at once; whoever tries again in a moment gets through. */
public final class Busy extends Exception {

    private static final long serialVersionUID = 1;

    public Busy() {
        super("too many at once", null, false, false);
    }
}
