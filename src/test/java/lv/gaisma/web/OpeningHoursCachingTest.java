package lv.gaisma.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import lv.gaisma.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningHoursCachingTest {

    private static final Instant CHANGE = Instant.parse("2026-11-23T15:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T15:00:00Z, 0",
        "2026-11-23T15:00:09Z, 0",
        "2026-11-23T14:59:59.5Z, 0",
        "2026-11-23T14:59:59Z, 1",
        "2026-11-23T14:58:30Z, 90",
        "2026-11-23T14:55:00Z, 300",
        "2026-11-22T15:00:00Z, 300",
    })
    void a_page_is_kept_until_it_changes_but_five_minutes_at_most(Instant now, int seconds) {
        assertThat(Caching.until(CHANGE).control(now)).isEqualTo("public, max-age=" + seconds);
    }

    @Test
    void a_page_that_never_changes_by_itself_is_kept_like_any_other() {
        assertThat(Caching.until(null).control(CHANGE))
                .isEqualTo("public, max-age=300, stale-while-revalidate=600");
    }

    /** Monday, 16:58:30 in Riga: offices close at five. */
    @Test
    void the_portal_says_how_long_the_hours_that_it_shows_are_true() {
        try (Portal portal = Portal.with(Map.of("gaisma.test.now", "2026-11-23T14:58:30Z"))) {
            for (String path :
                    new String[] {
                        "/lv/",
                        "/lv/help/",
                        "/lv/help/?open=now",
                        "/lv/rights/pay",
                        "/api/v1/services"
                    }) {
                assertThat(portal.ask("GET", path).header("Cache-Control"))
                        .as(path)
                        .isEqualTo("public, max-age=90");
            }
        }
    }
}
