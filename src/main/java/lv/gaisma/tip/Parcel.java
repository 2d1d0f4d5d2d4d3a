package lv.gaisma.tip;

import java.util.ArrayList;
import java.util.List;
import lv.gaisma.tip.clean.Cleaned;
import lv.gaisma.tip.seal.Age;
import lv.gaisma.tip.seal.AgeKey;
import lv.gaisma.tip.seal.Envelope;
import lv.gaisma.tip.seal.Ids;

/**
 * A tip on its way into the vault. Attachments are sealed as they come, so that only one of them
 * lies open in memory at a time.
 */
public final class Parcel {

    /** An attachment that is sealed. */
    record Attached(String id, int number, List<byte[]> pieces) {}

    private final String tip = Ids.random();
    private final String message = Ids.random();
    private final AgeKey key = AgeKey.random();
    private final List<Attached> attached = new ArrayList<>();

    /** Seals a cleaned file; the next one has the next number. */
    public void attach(Cleaned file) {
        int number = attached.size() + 1;
        Envelope envelope =
                new Envelope(
                        Envelope.REPORTER,
                        Envelope.ATTACHMENT,
                        file.kind().mark(),
                        tip,
                        message,
                        number);
        attached.add(
                new Attached(
                        Ids.random(),
                        number,
                        Age.sealInPieces(
                                envelope.parts(file.bytes()), List.of(key.recipient()))));
    }

    public int attachments() {
        return attached.size();
    }

    String tip() {
        return tip;
    }

    String message() {
        return message;
    }

    AgeKey key() {
        return key;
    }

    List<Attached> attached() {
        return List.copyOf(attached);
    }

    /** The report, sealed. */
    byte[] seal(byte[] content) {
        Envelope envelope = Envelope.text(Envelope.REPORTER, tip, message);
        return Age.seal(envelope.around(content), List.of(key.recipient()));
    }

    /** The private half of the tip's key for an organisation, with what it should see at once. */
    byte[] grant(Report report, ActiveKey to) {
        String flags = (report.inDanger() ? "d" : "-") + (report.aboutChild() ? "c" : "-");
        String text = key.identity() + " " + tip + " " + flags;
        return Age.seal(
                text.getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                List.of(to.recipient()));
    }
}
