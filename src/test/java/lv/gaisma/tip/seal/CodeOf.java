package lv.gaisma.tip.seal;

/** Makes codes for tests of other packages. */
public final class CodeOf {

    private CodeOf() {}

    public static Code nineteen(String digits) {
        return Code.checked(digits);
    }
}
