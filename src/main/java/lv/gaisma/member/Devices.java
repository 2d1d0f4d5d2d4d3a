package lv.gaisma.member;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import lv.gaisma.secret.Secrets;

/**
 * Browsers in which somebody has signed in before (OWASP, "Device Cookies"): they are counted for
 * themselves, so whoever tries names from elsewhere cannot lock the rightful person out. Nothing
 * about them is stored: a mark is a random number and a MAC over it and the name.
 */
@Singleton
final class Devices {

    private final Secrets secrets;

    Devices(Secrets secrets) {
        this.secrets = secrets;
    }

    /** A new mark for a browser. */
    String mark(String login) {
        String number = Token.random();
        return number + "." + mac(login, number);
    }

    /** The number of a mark that was made for this name; empty for any other text. */
    Optional<String> number(String login, String mark) {
        int dot = mark.indexOf('.');
        if (dot < 1 || mark.length() > 200) {
            return Optional.empty();
        }
        String number = mark.substring(0, dot);
        boolean ours =
                MessageDigest.isEqual(
                        mac(login, number).getBytes(StandardCharsets.US_ASCII),
                        mark.substring(dot + 1).getBytes(StandardCharsets.UTF_8));
        return ours ? Optional.of(number) : Optional.empty();
    }

    private String mac(String login, String number) {
        byte[] mac =
                Token.mac(
                        secrets.get("devices"),
                        "device",
                        login.getBytes(StandardCharsets.UTF_8),
                        number.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac);
    }
}
