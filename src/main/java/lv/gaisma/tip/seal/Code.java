package lv.gaisma.tip.seal;

import java.util.Optional;

/**
 * The code of a receipt: 19 digits and a check digit. It is shown once and kept nowhere.
 *
 * @param digits 20 of them, 0 to 9
 */
public record Code(String digits) {

    static final int LENGTH = 20;

    private static final int GROUP = 4;
    private static final int LONGEST = 200;

    /** The quasigroup of order 10 of H. M. Damm's dissertation (2004). */
    private static final String[] DAMM = {
        "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
        "3674209581", "5869720134", "8945362017", "9438617205", "2581436790"
    };

    /** The code of 19 digits. */
    static Code checked(String nineteen) {
        return new Code(nineteen + check(nineteen));
    }

    /**
     * Reads what somebody typed: digits of any script, in groups of any kind. One wrong digit or
     * two that changed places are always noticed.
     */
    public static Optional<Code> parse(String typed) {
        StringBuilder digits = new StringBuilder();
        int[] points = typed.codePoints().limit(LONGEST).toArray();
        for (int point : points) {
            int digit = Character.digit(point, 10);
            if (digit >= 0) {
                digits.append(digit);
            } else if (Character.isLetter(point)) {
                return Optional.empty();
            }
        }
        return digits.length() == LENGTH && check(digits.toString()) == 0
                ? Optional.of(new Code(digits.toString()))
                : Optional.empty();
    }

    private static int check(String digits) {
        int state = 0;
        for (char digit : digits.toCharArray()) {
            state = DAMM[state].charAt(digit - '0') - '0';
        }
        return state;
    }

    /** Five groups of four. */
    public String shown() {
        StringBuilder shown = new StringBuilder(digits);
        for (int at = LENGTH - GROUP; at > 0; at -= GROUP) {
            shown.insert(at, ' ');
        }
        return shown.toString();
    }

    /** Nothing that could end in a log. */
    @Override
    public String toString() {
        return "code";
    }
}
