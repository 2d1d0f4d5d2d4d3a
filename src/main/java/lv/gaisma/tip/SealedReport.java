package lv.gaisma.tip;

import java.util.Map;
import java.util.TreeMap;
import lv.gaisma.tip.seal.Age;
import lv.gaisma.tip.seal.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A report that a browser has sealed before it was sent.
 *
 * @param tip its id, chosen by the browser
 * @param message id of the report, chosen by the browser
 * @param recipient the public half of the tip's key
 * @param text the sealed envelope with the report
 * @param grants the private half, sealed to each reader; by organisation, a space, version of key
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record SealedReport(
        String tip, String message, String recipient, byte[] text, Map<String, byte[]> grants) {

    private static final int LONGEST_TEXT = 70_000;
    private static final int LONGEST_GRANT = 1024;

    /**
     * @throws IllegalArgumentException when it is not built so
     */
    public SealedReport {
        Ids.check(tip);
        Ids.check(message);
        Age.checkRecipient(recipient);
        Age.check(text, LONGEST_TEXT);
        grants = Map.copyOf(new TreeMap<>(grants));
        grants.values().forEach(grant -> Age.check(grant, LONGEST_GRANT));
    }

    byte @Nullable [] grant(ActiveKey key) {
        return grants.get(key.organisation() + " " + key.version());
    }
}
