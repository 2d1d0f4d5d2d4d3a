package lv.gaisma.member;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that is turned by hand. */
final class TurningClock extends Clock {

    private Instant now;

    TurningClock(Instant now) {
        this.now = now;
    }

    void turn(Duration on) {
        now = now.plus(on);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
