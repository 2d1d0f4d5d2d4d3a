package lv.gaisma.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** In a flood a real person gets through with the second press. */
class FloodTest {

    private final Moving clock = new Moving();
    private final Flood flood = new Flood(clock);

    @Test
    void of_a_thousand_letters_a_minute_some_are_taken_and_the_second_press_always_is() {
        int number = 0;
        int first = 0;
        int second = 0;
        int people = 0;
        for (int second10th = 0; second10th < 3000; second10th++) {
            clock.millis += 100;
            for (; number < (second10th + 1) * 1000 / 600; number++) {
                admits(token(number, 0), payload(number));
            }
            // after a minute of the flood somebody comes every seven seconds
            if (second10th > 600 && second10th % 70 == 0) {
                people++;
                int person = 1_000_000 + second10th;
                if (admits(token(person, 0), payload(person))) {
                    first++;
                } else if (pressAgain(person)) {
                    second++;
                }
            }
        }
        System.out.printf(
                "%d people: %d at once, %d with the second press%n", people, first, second);
        assertThat(first + second).isEqualTo(people);
    }

    private boolean pressAgain(int person) {
        long refused = clock.millis / 1000;
        clock.millis += Flood.WAIT * 1000L;
        return admits(token(person, refused), payload(person));
    }

    @Test
    void the_same_form_again_costs_nothing() {
        for (int i = 0; i < 5000; i++) {
            assertThat(admits(token(1, 0), payload(1))).isTrue();
        }
        int taken = 0;
        for (int i = 2; i < 1000; i++) {
            taken += admits(token(i, 0), payload(i)) ? 1 : 0;
        }
        assertThat(taken).isEqualTo(299);
    }

    @Test
    void coming_again_counts_once_for_each_form() {
        for (int i = 0; i < 1000; i++) {
            admits(token(i, 0), payload(i));
        }
        long refused = clock.millis / 1000;
        clock.millis += 10;
        assertThat(admits(token(5000, refused), payload(5000))).isFalse();
        clock.millis += Flood.WAIT * 1000L;
        int taken = 0;
        for (int i = 0; i < 200; i++) {
            taken += admits(token(5000, refused), payload(i)) ? 1 : 0;
        }
        assertThat(taken).isLessThan(60);
    }

    @Test
    void a_clock_that_jumps_opens_no_gate_and_closes_none_for_long() {
        clock.millis -= 3_600_000;
        assertThat(admits(token(1, 0), payload(1))).isTrue();
        clock.millis += 7_200_000;
        int taken = 0;
        for (int i = 2; i < 1000; i++) {
            taken += admits(token(i, 0), payload(i)) ? 1 : 0;
        }
        assertThat(taken).isLessThanOrEqualTo(300);
    }

    private boolean admits(Tokens.Token token, byte[] payload) {
        return flood.place(token, payload) != Flood.Place.NONE;
    }

    private Tokens.Token token(int number, long refused) {
        return new Tokens.Token(
                ByteBuffer.allocate(16).putInt(number).array(), clock.millis / 1000 - 60, refused);
    }

    private static byte[] payload(int number) {
        return ByteBuffer.allocate(32).putInt(number).array();
    }

    /** A clock that is moved by hand. */
    private static final class Moving extends Clock {
        private long millis = 1_800_000_000_000L;

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
            return Instant.ofEpochMilli(millis);
        }
    }
}
