package lv.gaisma.web;

import io.micronaut.web.router.Router;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides about each public request. What a controller has an address for goes to the router;
 * everything else is the {@link Site}'s.
 */
@Singleton
final class Doorkeeper {

    /** What to do with a request. */
    sealed interface Decision {}

    /** Answer it here and now; {@code last}: nothing that comes after it can be understood. */
    record Reply(Answer answer, boolean last) implements Decision {}

    /** Have the answer made, away from the event loop. */
    record Make(Supplier<Answer> answer) implements Decision {}

    /** Let the router have it. */
    record Route() implements Decision {}

    private static final Logger LOG = LoggerFactory.getLogger(Doorkeeper.class);

    private static final String ALLOW = "GET, HEAD";

    /** Addresses of the management port; here they are unknown. */
    private static final Pattern MANAGEMENT =
            Pattern.compile("/(?:health|prometheus|counts)(?:/.*)?");

    private static final Pattern QUERY = Pattern.compile("\\?[!-\"$-~]+");

    private final Site site;
    private final Answers answers;
    private final Router router;

    Doorkeeper(Site site, Answers answers, Router router) {
        this.site = site;
        this.answers = answers;
        this.router = router;
    }

    Decision decide(HttpRequest request) {
        Wishes wishes = new Wishes(request.headers()::getAll);
        int flaw = flaw(request);
        if (flaw != 0) {
            return new Reply(error(flaw, "/", wishes), true);
        }
        boolean reading = isReading(request.method());
        if (reading) {
            Optional<Served> ready = site.ready(request.uri());
            if (ready.isPresent()) {
                return reply(answers.ready(request.uri(), ready.get(), wishes));
            }
        }
        Address address = Address.parse(request.uri());
        boolean open = !MANAGEMENT.matcher(address.path()).matches();
        if (address.status() == 200 && open && takes(request.method(), address)) {
            request.setUri(Address.legal(request.uri()));
            return new Route();
        }
        if (!reading) {
            boolean posts = address.status() == 200 && open && takes(HttpMethod.POST, address);
            Served refused =
                    answers.error(405, address.path(), wishes)
                            .withHeader("Allow", posts ? ALLOW + ", POST" : ALLOW);
            return reply(answers.once(refused, wishes));
        }
        if (address.status() != 200) {
            return reply(error(address.status(), address.path(), wishes));
        }
        return new Make(() -> make(request.uri(), address, wishes));
    }

    /** True when a controller has this address for this method. */
    private boolean takes(HttpMethod method, Address address) {
        return router.findAny(address.path(), null)
                .anyMatch(route -> route.getRouteInfo().getHttpMethodName().equals(method.name()));
    }

    /** Gives the answer of a controller every header that it does not set itself. */
    void complete(HttpHeaders headers) {
        answers.headers()
                .forEach(
                        (name, value) -> {
                            if (!headers.contains(name)) {
                                headers.set(name, value);
                            }
                        });
    }

    private static boolean isReading(HttpMethod method) {
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    }

    /** What is wrong with the request as a message (RFC 9112), as a status; 0 for nothing. */
    private static int flaw(HttpRequest request) {
        if (request.decoderResult().isFailure()) {
            return switch (request.decoderResult().cause()) {
                case TooLongHttpLineException line -> 414;
                case TooLongHttpHeaderException header -> 431;
                case null, default -> 400;
            };
        }
        if (request.protocolVersion().majorVersion() != 1) {
            return 400;
        }
        int hosts = request.headers().getAll(HttpHeaderNames.HOST).size();
        return hosts == 1 || hosts == 0 && request.protocolVersion().minorVersion() == 0 ? 0 : 400;
    }

    private static Reply reply(Answer answer) {
        return new Reply(answer, false);
    }

    private Answer error(int status, String path, Wishes wishes) {
        return answers.once(answers.error(status, path, wishes), wishes);
    }

    /** What nobody foresaw: the reader gets a page with the numbers, the operator the trace. */
    private Answer make(String uri, Address address, Wishes wishes) {
        try {
            Served served = site.find(address, wishes.language());
            return answers.once(keepQuery(served, uri), wishes);
        } catch (RuntimeException failure) {
            LOG.error("A page could not be made", failure);
            return error(500, address.path(), wishes);
        }
    }

    /** An address that has moved for good takes its query along. */
    private static Served keepQuery(Served served, String uri) {
        int question = uri.indexOf('?');
        String location = served.headers().get("Location");
        if (served.status() != 301 || question < 0 || location == null) {
            return served;
        }
        String query = uri.substring(question);
        return QUERY.matcher(query).matches()
                ? served.withHeader("Location", location + query)
                : served;
    }
}
