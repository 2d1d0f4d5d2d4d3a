package lv.gaisma.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NarrowScreenTest {

    @Test
    void no_page_of_any_language_is_wider_than_the_narrowest_phone() {
        List<String> wide = new ArrayList<>();
        Page page = Chromium.open(Chromium.PHONE);
        for (PublicPages.Served served : PublicPages.shared().all()) {
            page.setContent(served.html());
            Overflow.of(page).forEach(part -> wide.add(served.address() + " " + part));
        }
        page.context().close();
        assertThat(wide).isEmpty();
    }
}
