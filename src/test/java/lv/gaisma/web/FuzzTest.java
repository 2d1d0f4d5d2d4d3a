package lv.gaisma.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.EOFException;
import java.io.UncheckedIOException;
import java.net.SocketException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import lv.gaisma.Portal;
import lv.gaisma.Wire;
import lv.gaisma.web.OddRequests.Odd;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Whatever comes in, a reader never meets a failure of the server, nor its insides. */
class FuzzTest {

    private static final int REQUESTS = 20_000;
    private static final long SEED = 20261123;

    private static final Pattern INSIDES =
            Pattern.compile("Exception|\\tat |lv\\.gaisma|icronaut|<script>");

    /** The portal of these tests has no database; writing without a name says so with 503. */
    private static final Pattern WITHOUT_DATABASE =
            Pattern.compile("\\S+ \\S*/contact\\b.*", Pattern.DOTALL);

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();

    @BeforeEach
    void listen() {
        log.start();
        root().addAppender(log);
    }

    @AfterEach
    void stop() {
        root().detachAppender(log);
    }

    @Test
    void twenty_thousand_odd_requests_are_all_answered_and_none_by_a_failure() {
        untilSearchIsReady();
        OddRequests odd = new OddRequests(SEED);
        int asked = 0;
        while (asked < REQUESTS) {
            List<Odd> odds = odd.connection();
            asked += odds.size();
            talk(odds, "request " + asked + " of seed " + SEED);
        }
        assertThat(Portal.shared().ask("GET", "/lv/").status()).isEqualTo(200);
        assertThat(log.list.stream().filter(FuzzTest::isAboutRequests)).isEmpty();
        assertThat(statuses.keySet()).contains(200, 301, 304, 400, 404, 405, 414);
    }

    /**
     * Questions that come before the index is there are held for a while, and a line of them for
     * long.
     */
    private static void untilSearchIsReady() {
        int status = 503;
        for (int i = 0; i < 10 && status == 503; i++) {
            status = Portal.shared().get("/api/v1/search?lang=lv&q=pase").statusCode();
        }
        assertThat(status).isEqualTo(200);
    }

    private void talk(List<Odd> odds, String name) {
        StringBuilder all = new StringBuilder();
        odds.forEach(odd -> all.append(odd.text()));
        try (Wire wire = Portal.shared().wire()) {
            wire.say(all.toString());
            if (!odds.getLast().wellFormed()) {
                wire.done();
            }
            for (Odd odd : odds) {
                hear(wire, odd, name + ": " + odd.text());
            }
        }
    }

    private void hear(Wire wire, Odd odd, String name) {
        Wire.Answer answer;
        try {
            answer = odd.head() ? wire.nextHead() : wire.next();
        } catch (UncheckedIOException e) {
            if (odd.wellFormed() || !ended(e.getCause())) {
                fail("no answer to " + name, e);
            }
            return;
        }
        statuses.merge(answer.status(), 1, Integer::sum);
        if (answer.status() < 200
                || answer.status() >= 500 && !saysThatItIsAway(odd, answer)
                || !answer.header("Content-Security-Policy").startsWith("default-src 'none'")
                || answer.headers().containsKey("set-cookie")
                || INSIDES.matcher(answer.text()).find()) {
            fail(name + " is answered by " + answer.status() + " " + answer.headers());
        }
    }

    /** What cannot be understood may end the connection, in whatever way. */
    private static boolean ended(@Nullable Throwable cause) {
        return cause instanceof EOFException || cause instanceof SocketException;
    }

    private static boolean saysThatItIsAway(Odd odd, Wire.Answer answer) {
        return answer.status() == 503 && WITHOUT_DATABASE.matcher(odd.text()).matches();
    }

    private static boolean isAboutRequests(ILoggingEvent event) {
        return event.getLevel().isGreaterOrEqual(Level.WARN)
                && !event.getLoggerName().startsWith("io.micronaut.scheduling");
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }
}
