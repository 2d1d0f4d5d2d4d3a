package lv.gaisma.browser;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** A portal in a test that names a moment stays at it, so that its pages are the same every day. */
@Factory
@Requires(property = FixedMoment.PROPERTY)
final class FixedMoment {

    static final String PROPERTY = "gaisma.test.moment";

    @Singleton
    @Replaces(Clock.class)
    Clock clock(@Property(name = PROPERTY) String moment) {
        return Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
    }
}
