package lv.gaisma.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The {@code Date} header (RFC 9110, section 6.6.1), written once a second. */
final class Dates {

    private static final DateTimeFormatter IMF_FIXDATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private record Second(long number, String text) {}

    private static volatile Second last = new Second(0, "");

    private Dates() {}

    static String now() {
        long second = Clock.systemUTC().millis() / 1000;
        Second known = last;
        if (known.number() != second) {
            known = new Second(second, IMF_FIXDATE.format(Instant.ofEpochSecond(second)));
            last = known;
        }
        return known.text();
    }
}
