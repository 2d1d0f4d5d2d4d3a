package lv.gaisma.contact;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import lv.gaisma.tip.Parcel;
import lv.gaisma.tip.clean.Cleaned;
import org.jspecify.annotations.Nullable;

/** A letter while it is read. */
final class Reading {

    private static final int MOST_FILES = 5;
    private static final int LARGEST_FILE = 10 << 20;
    private static final int ALL_FILES = 25 << 20;
    private static final int LONGEST_FIELD = 300_000;
    private static final int MOST_FIELDS = 200;
    private static final int ALL_FIELDS = 600_000;

    /** What tells a form from another one is no part of what was filled in. */
    private static final Set<String> NOT_FILLED_IN = Set.of("token", "pass");

    /** Control characters, and those that turn the direction of the text around them. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}&&[^\n\t]]|[\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]");

    private final Letters.Origin from;
    private final Deque<Cleaned> cleaned = new ArrayDeque<>();
    private final Map<String, String> fields = new LinkedHashMap<>();
    private @Nullable Parcel parcel;
    private final MessageDigest digest;
    private int files;
    private int characters;
    private long size;
    private Letter.Flaw flaw = Letter.Flaw.NONE;

    Reading(Letters.Origin from) {
        this.from = from;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The first flaw is the one that is told. */
    void flaw(Letter.Flaw found) {
        if (flaw == Letter.Flaw.NONE) {
            flaw = found;
        }
    }

    void multipart(Multipart parts, Admission.Pass pass) throws IOException {
        parts.start();
        for (Optional<Multipart.Part> part = parts.next(); part.isPresent(); part = parts.next()) {
            if (part.get().file()) {
                file(parts, pass);
            } else {
                byte[] text = parts.content(LONGEST_FIELD);
                field(part.get().name(), new String(text, StandardCharsets.UTF_8));
            }
        }
    }

    void field(String name, String sent) {
        characters += name.length() + sent.length();
        if (fields.size() >= MOST_FIELDS || characters > ALL_FIELDS) {
            flaw(Letter.Flaw.LONG);
            return;
        }
        String text = sent;
        if (text.length() > LONGEST_FIELD) {
            text = text.substring(0, LONGEST_FIELD);
            flaw(Letter.Flaw.LONG);
        }
        text = UNSEEN.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
        fields.put(name, text);
        if (!NOT_FILLED_IN.contains(name)) {
            note(name.getBytes(StandardCharsets.UTF_8));
            note(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void file(Multipart parts, Admission.Pass pass) throws IOException {
        boolean taken = flaw == Letter.Flaw.NONE && from.known().test(fields);
        if (taken && !pass.enter()) {
            flaw(Letter.Flaw.BUSY);
            taken = false;
        }
        byte[] file = parts.content(taken ? LARGEST_FILE : 0);
        if (file.length == 0) {
            return; // a field for files that nobody used comes as an empty file
        }
        files++;
        if (!taken) {
            return;
        }
        size += file.length;
        note(file);
        if (file.length > LARGEST_FILE || size > ALL_FILES || files > MOST_FILES) {
            flaw(Letter.Flaw.LARGE);
            return;
        }
        Cleaned.of(file)
                .ifPresentOrElse(
                        from.goesOn() ? cleaned::add : parcel()::attach,
                        () -> flaw(Letter.Flaw.FILE));
    }

    /** Made with the first file or at the end: by then every other field has come. */
    private Parcel parcel() {
        Parcel known = parcel;
        if (known == null) {
            known = make();
            parcel = known;
        }
        return known;
    }

    private Parcel make() {
        if (!fields.containsKey(Sealed.FIELD)) {
            return new Parcel();
        }
        return Sealed.read(fields)
                .map(Parcel::new)
                .orElseGet(
                        () -> {
                            flaw(Letter.Flaw.SEALED);
                            return new Parcel();
                        });
    }

    private void note(byte[] part) {
        digest.update((part.length + " ").getBytes(StandardCharsets.US_ASCII));
        digest.update(part);
    }

    Letter letter() {
        Parcel whole = parcel();
        return new Letter(Map.copyOf(fields), whole, cleaned, digest.digest(), files, flaw);
    }
}
