package lv.gaisma.search;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A refusal (RFC 9457).
 *
 * @param title what is wrong
 */
@Serdeable
record ProblemJson(String type, String title, int status) {

    ProblemJson(int status, String title) {
        this("about:blank", title, status);
    }
}
