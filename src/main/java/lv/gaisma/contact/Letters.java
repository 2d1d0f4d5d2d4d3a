package lv.gaisma.contact;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import lv.gaisma.web.FormText;

/** Reads what is sent, in whichever of the two ways of forms (HTML, 4.10.21.3). */
@Singleton
final class Letters {

    private static final int LONGEST_FORM = 600_000;

    private final Admission admission;
    private final Troubles troubles;

    Letters(Admission admission, Troubles troubles) {
        this.admission = admission;
        this.troubles = troubles;
    }

    /**
     * @param contentType as it was sent, or the empty text
     * @param length as it was sent, or -1
     * @param known asked with the token as soon as the first file begins: files of strangers are
     *     not even cleaned
     */
    Letter read(InputStream in, String contentType, long length, Predicate<String> known) {
        Reading reading = new Reading(known);
        try (Admission.Pass pass = admission.pass(length)) {
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
