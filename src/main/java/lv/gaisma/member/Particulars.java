package lv.gaisma.member;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a member may be called, and where mail may go. */
final class Particulars {

    private static final Pattern LOGIN = Pattern.compile("[\\p{L}\\p{N}._@+-]{3,100}");
    private static final Pattern MAIL =
            Pattern.compile("[^\\s@<>\",;:]{1,64}@[^\\s@<>\",;:]{3,180}");
    private static final int LONGEST_NAME = 100;

    private Particulars() {}

    /**
     * @throws IllegalArgumentException that says what is wrong
     */
    static void check(String login, String name, @Nullable String mail) {
        if (!LOGIN.matcher(login).matches()) {
            throw new IllegalArgumentException("a login has 3 to 100 letters, digits or . _ @ + -");
        }
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a name has 1 to 100 letters");
        }
        checkMail(mail);
    }

    /**
     * @param mail null for none
     * @throws IllegalArgumentException when it is no address
     */
    static void checkMail(@Nullable String mail) {
        if (mail != null && !MAIL.matcher(mail).matches()) {
            throw new IllegalArgumentException("that is no mail address");
        }
    }
}
