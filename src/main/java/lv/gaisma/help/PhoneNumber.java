package lv.gaisma.help;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number: international (ITU-T E.164) or a short code that only one country knows.
 *
 * @param value {@code +37128612120} or {@code 116006}
 */
public record PhoneNumber(String value) {

    private static final Pattern INTERNATIONAL = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final Pattern SHORT = Pattern.compile("[1-9][0-9]{2,5}");

    /**
     * Country codes of one and two digits, then those of three (list of ITU-T E.164 assigned
     * codes).
     */
    private static final Pattern COUNTRY =
            Pattern.compile(
                    "\\+(1|7|20|27|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|[0-9]{3})");

    /** Calls for help in danger; free and first everywhere. */
    public static final PhoneNumber EMERGENCY = new PhoneNumber("112");

    /** Refuses what is neither an international number nor a short code. */
    public PhoneNumber {
        if (!INTERNATIONAL.matcher(value).matches() && !SHORT.matcher(value).matches()) {
            throw new IllegalArgumentException(value + " is no telephone number");
        }
    }

    static Optional<PhoneNumber> find(String text) {
        return INTERNATIONAL.matcher(text).matches() || SHORT.matcher(text).matches()
                ? Optional.of(new PhoneNumber(text))
                : Optional.empty();
    }

    /** True for a short code, which cannot be dialled from other countries. */
    public boolean isShort() {
        return !value.startsWith("+");
    }

    /** For people to read: the country code, a space, the rest. */
    public String display() {
        var country = COUNTRY.matcher(value);
        return country.lookingAt() ? country.group() + " " + value.substring(country.end()) : value;
    }

    /** The target of a link that dials (RFC 3966). */
    public String href() {
        return "tel:" + value;
    }
}
