package lv.gaisma.web;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/** Decides about each public request: answer it here and now, or hand it to the router. */
@Singleton
final class Doorkeeper {

    /** What to do with a request. */
    sealed interface Decision {}

    /** Answer it; {@code close} ends the connection after that. */
    record Reply(Answer answer, boolean close) implements Decision {}

    /** Let the router have it. */
    record Route() implements Decision {}

    private static final Route ROUTE = new Route();
    private static final String ALLOW = "GET, HEAD";

    private final Site site;
    private final Settings settings;
    private final Clock clock;

    Doorkeeper(Site site, Settings settings, Clock clock) {
        this.site = site;
        this.settings = settings;
        this.clock = clock;
    }

    Decision decide(HttpRequest request) {
        HttpHeaders headers = request.headers();
        if (request.decoderResult().isFailure()) {
            return new Reply(error(broken(request), "/", headers), true);
        }
        Address address = Address.parse(request.uri());
        if (address.status() != 200) {
            return new Reply(error(address.status(), address.path(), headers), false);
        }
        HttpMethod method = request.method();
        if (!method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD)) {
            Served refused = site.error(405, address.path(), language(headers));
            return new Reply(answer(refused.withHeader("Allow", ALLOW), headers), false);
        }
        if (!address.query().isEmpty()) {
            return ROUTE;
        }
        Optional<Served> ready = site.ready(address.path());
        return ready.isPresent() ? new Reply(answer(ready.get(), headers), false) : ROUTE;
    }

    private static int broken(HttpRequest request) {
        return switch (request.decoderResult().cause()) {
            case TooLongHttpLineException line -> 414;
            case TooLongHttpHeaderException header -> 431;
            case null, default -> 400;
        };
    }

    private Answer error(int status, String path, HttpHeaders headers) {
        return answer(site.error(status, path, language(headers)), headers);
    }

    private Answer answer(Served served, HttpHeaders headers) {
        return Answer.of(
                served,
                Answer.Shared.of(site.styleHash(), settings.https(), Answers.open(served)),
                headers.get(HttpHeaderNames.ACCEPT_ENCODING),
                headers.get(HttpHeaderNames.IF_NONE_MATCH),
                clock.instant());
    }

    private static String language(HttpHeaders headers) {
        String language = headers.get(HttpHeaderNames.ACCEPT_LANGUAGE);
        return language == null ? "" : language;
    }
}
