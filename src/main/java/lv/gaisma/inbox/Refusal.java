package lv.gaisma.inbox;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.serde.annotation.Serdeable;

/**
 * Why something was not done, for the script: it has the words.
 *
 * @param problem a word
 */
@Serdeable
record Refusal(String problem) {

    static MutableHttpResponse<?> of(int status, String problem) {
        return HttpResponse.status(io.micronaut.http.HttpStatus.valueOf(status))
                .contentType(MediaType.APPLICATION_JSON_TYPE)
                .body(new Refusal(problem));
    }

    /** What is not there, and what is somebody else's: nobody can tell which. */
    static MutableHttpResponse<?> unknown() {
        return of(404, "unknown");
    }
}
