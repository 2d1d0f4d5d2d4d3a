package lv.gaisma.web;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** A clock that stands still at the setting {@code gaisma.test.now}. */
@Factory
@Requires(property = "gaisma.test.now")
final class FixedClock {

    @Singleton
    @Primary
    Clock clock(@Property(name = "gaisma.test.now") String now) {
        return Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
    }
}
