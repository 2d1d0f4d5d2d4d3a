package lv.gaisma.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import lv.gaisma.Portal;
import lv.gaisma.web.Settings;
import org.junit.jupiter.api.Test;

class EntriesTest {

    private static final Pattern GAP = Pattern.compile("[,:] ?[.,;:?!।۔]| [.,;:?!।۔](?!\\.)");

    /** Numbers and amounts are filled in on the page; a passage shows no trace of their place. */
    @Test
    void what_is_found_reads_as_if_no_number_had_stood_there() {
        ApplicationContext context = Portal.shared().context();
        Content content = context.getBean(Editions.class).current().content();
        Desk desk = Desk.of(content, context.getBean(Settings.class), Instant.EPOCH, false);
        List<String> texts =
                new Entries(content, desk.filler(), true)
                        .all().stream().flatMap(one -> one.text().stream()).toList();
        assertThat(texts).hasSizeGreaterThan(10_000);
        assertThat(texts.stream().filter(text -> GAP.matcher(text).find())).isEmpty();
    }
}
