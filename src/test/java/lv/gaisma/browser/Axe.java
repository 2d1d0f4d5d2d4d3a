package lv.gaisma.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe-core finds on a page: WCAG 2.2 A and AA and its own best practices. */
public final class Axe {

    private static final String LOADED = "() => typeof axe !== 'undefined'";

    private static final String RUN =
            """
            async tags => (await axe.run(document, {
              resultTypes: ["violations"],
              ...(tags.length && {runOnly: tags})
            })).violations.map(rule =>
              `${rule.id} ${rule.nodes.length}× ${rule.nodes[0].html} ${rule.nodes[0].failureSummary}`)
            """;

    private Axe() {}

    /** One line for each violation of any rule; empty when there is none. */
    public static List<String> violations(Page page) {
        return run(page, List.of());
    }

    /** The same for the rules about colours: the others find the same in any colours. */
    static List<String> colours(Page page) {
        return run(page, List.of("cat.color"));
    }

    @SuppressWarnings("unchecked") // the script returns a list of strings
    private static List<String> run(Page page, List<String> tags) {
        if (page.evaluate(LOADED).equals(false)) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return (List<String>) page.evaluate(RUN, tags);
    }
}
