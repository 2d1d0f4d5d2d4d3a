package lv.gaisma.leaflet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class TurnstileTest {

    @Test
    void twenty_who_come_at_once_pass_one_by_one() {
        Turnstile turnstile = new Turnstile(Duration.ofMillis(20));
        long begun = System.nanoTime();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                people.execute(turnstile::pass);
            }
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .isGreaterThanOrEqualTo(Duration.ofMillis(19 * 20));
    }

    @Test
    void who_comes_alone_does_not_wait_and_quiet_times_are_not_saved_up() throws Exception {
        Turnstile turnstile = new Turnstile(Duration.ofMinutes(1));
        long begun = System.nanoTime();
        turnstile.pass();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(30));

        Turnstile soon = new Turnstile(Duration.ofMillis(50));
        Thread.sleep(300);
        begun = System.nanoTime();
        soon.pass();
        soon.pass();
        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .isGreaterThanOrEqualTo(Duration.ofMillis(50));
    }
}
