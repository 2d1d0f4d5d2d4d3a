package lv.gaisma.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ValidHtmlTest {

    private static final Pattern STYLE = Pattern.compile("(?s)<style>.*?</style>");

    private static final ThreadLocal<NuChecker> CHECKER = ThreadLocal.withInitial(NuChecker::new);

    @Test
    void no_page_of_any_language_has_an_error() {
        List<String> errors =
                PublicPages.shared().all().parallelStream()
                        .flatMap(page -> errors(page).stream())
                        .toList();
        assertThat(errors).isEmpty();
    }

    @Test
    void the_style_has_no_error() {
        PublicPages.Served page = PublicPages.shared().all().iterator().next();
        assertThat(page.html()).contains("<style>");
        assertThat(CHECKER.get().errors(page.address(), page.html())).isEmpty();
    }

    @Test
    void the_checker_sees_a_mistake() {
        assertThat(CHECKER.get().errors("bad", "<!DOCTYPE html><title>x</title><p><ul></p>"))
                .isNotEmpty();
    }

    /** Every page has the same style: it is checked once, which takes most of the time. */
    private static List<String> errors(PublicPages.Served page) {
        String html = STYLE.matcher(page.html()).replaceFirst("");
        return CHECKER.get().errors(page.address(), html);
    }
}
