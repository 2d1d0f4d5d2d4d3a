package lv.gaisma.tip;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import lv.gaisma.tip.clean.Cleaned;
import lv.gaisma.tip.seal.Age;
import lv.gaisma.tip.seal.AgeKey;
import lv.gaisma.tip.seal.Envelope;
import lv.gaisma.tip.seal.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A tip on its way into the vault. Attachments are sealed as they come, so that only one of them
 * lies open in memory at a time.
 */
public final class Parcel {

    /** An attachment that is sealed. */
    record Attached(String id, int number, List<byte[]> pieces) {}

    private final String tip;
    private final String message;
    private final String recipient;
    private final @Nullable AgeKey key;
    private final @Nullable SealedReport sealed;
    private final List<Attached> attached = new ArrayList<>();

    /** One that the server seals. */
    public Parcel() {
        AgeKey fresh = AgeKey.random();
        this.tip = Ids.random();
        this.message = Ids.random();
        this.recipient = fresh.recipient();
        this.key = fresh;
        this.sealed = null;
    }

    /** One that the browser has sealed; only attachments are left to the server. */
    public Parcel(SealedReport sealed) {
        this.tip = sealed.tip();
        this.message = sealed.message();
        this.recipient = sealed.recipient();
        this.key = null;
        this.sealed = sealed;
    }

    /** Seals a cleaned file; the next one has the next number. */
    public void attach(Cleaned file) {
        attached.add(sealed(file, attached.size() + 1, tip, message, recipient));
    }

    /** Seals a cleaned file of a message. */
    static Attached sealed(Cleaned file, int number, String tip, String message, String recipient) {
        Envelope envelope =
                new Envelope(
                        Envelope.REPORTER,
                        Envelope.ATTACHMENT,
                        file.kind().mark(),
                        tip,
                        message,
                        number);
        List<byte[]> pieces = Age.sealInPieces(envelope.parts(file.bytes()), List.of(recipient));
        return new Attached(Ids.random(), number, pieces);
    }

    /** True when the browser has sealed it. */
    public boolean isSealed() {
        return sealed != null;
    }

    /** Sealed size of the attachments. */
    public long bytes() {
        return attached.stream()
                .flatMap(one -> one.pieces().stream())
                .mapToLong(piece -> piece.length)
                .sum();
    }

    String tip() {
        return tip;
    }

    String message() {
        return message;
    }

    String recipient() {
        return recipient;
    }

    List<Attached> attached() {
        return List.copyOf(attached);
    }

    /** The report, sealed by the browser or now. */
    byte[] text(byte[] content) {
        if (sealed != null) {
            return sealed.text();
        }
        Envelope envelope = Envelope.text(Envelope.REPORTER, tip, message);
        return Age.seal(envelope.around(content), List.of(recipient));
    }

    /** The keys among these that it goes to; a browser has chosen for itself. */
    public List<ActiveKey> to(List<ActiveKey> active, List<ActiveKey> routed) {
        SealedReport ready = sealed;
        return ready == null
                ? routed
                : active.stream().filter(key -> ready.grant(key) != null).toList();
    }

    /** The private half of the tip's key for an organisation, with what it should see at once. */
    byte[] grant(Report report, ActiveKey to) {
        byte[] ready = sealed == null ? null : sealed.grant(to);
        if (ready != null) {
            return ready;
        }
        if (key == null) {
            throw new IllegalArgumentException("no grant for " + to.organisation());
        }
        String flags = (report.inDanger() ? "d" : "-") + (report.aboutChild() ? "c" : "-");
        String text = key.identity() + " " + tip + " " + flags;
        return Age.seal(text.getBytes(StandardCharsets.US_ASCII), List.of(to.recipient()));
    }
}
