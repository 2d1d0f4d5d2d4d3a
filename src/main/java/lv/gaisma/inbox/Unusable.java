package lv.gaisma.inbox;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Error;
import io.micronaut.serde.exceptions.SerdeException;

/** What no script of ours would send. */
interface Unusable {

    @Error(exception = IllegalArgumentException.class)
    default MutableHttpResponse<?> unusable(HttpRequest<?> request, IllegalArgumentException e) {
        return Refusal.of(422, "unusable");
    }

    @Error(exception = SerdeException.class)
    default MutableHttpResponse<?> unreadable(HttpRequest<?> request, SerdeException e) {
        return Refusal.of(422, "unusable");
    }
}
