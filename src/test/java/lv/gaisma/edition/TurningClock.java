package lv.gaisma.edition;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test turns. */
final class TurningClock extends Clock {

    private volatile Instant now;

    TurningClock(String now) {
        this.now = Instant.parse(now);
    }

    void turn(String to) {
        now = Instant.parse(to);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
