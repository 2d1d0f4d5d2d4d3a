package lv.gaisma.contact;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Predicate;
import lv.gaisma.web.FormText;

/** Reads what is sent, in whichever of the two ways of forms (HTML, 4.10.21.3). */
@Singleton
final class Letters {

    private static final int LONGEST_FORM = 600_000;

    /**
     * The form that a letter was written in.
     *
     * @param known asked with the fields before each file: files of strangers are not even cleaned
     * @param goesOn true when it goes on with a conversation
     */
    record Origin(Predicate<Map<String, String>> known, boolean goesOn) {}

    private final Troubles troubles;

    Letters(Troubles troubles) {
        this.troubles = troubles;
    }

    /**
     * @param contentType as it was sent, or the empty text
     * @param pass the place for its files; whoever gave it takes it back when the letter is done
     *     with
     * @param from where the letter comes from, as far as its files want to know
     */
    Letter read(InputStream in, String contentType, Admission.Pass pass, Origin from) {
        Reading reading = new Reading(from);
        try {
            var boundary = Multipart.boundary(contentType);
            if (boundary.isPresent()) {
                reading.multipart(new Multipart(in, boundary.get()), pass);
            } else {
                form(in, reading);
            }
            in.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException e) {
            // whatever is wrong with the connection: it did not arrive whole
            reading.flaw(Letter.Flaw.BROKEN);
        } catch (RuntimeException e) {
            troubles.note(e);
            reading.flaw(Letter.Flaw.BROKEN);
        }
        return reading.letter();
    }

    private static void form(InputStream in, Reading reading) throws IOException {
        byte[] body = in.readNBytes(LONGEST_FORM);
        if (body.length == LONGEST_FORM) {
            reading.flaw(Letter.Flaw.LONG);
        }
        FormText.fields(new String(body, StandardCharsets.UTF_8)).forEach(reading::field);
    }
}
