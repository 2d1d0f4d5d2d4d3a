package lv.gaisma.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** What sticks out of a window, fixed parts included. */
public final class Overflow {

    private static final String SCRIPT =
            """
            () => {
              const width = document.documentElement.clientWidth, out = [];
              if (document.scrollingElement.scrollWidth > innerWidth)
                out.push("scrolls " + document.scrollingElement.scrollWidth);
              for (const part of document.body.getElementsByTagName("*")) {
                const box = part.getBoundingClientRect();
                if (box.width && box.bottom > -900 && (box.right > width + .6 || box.left < -.6))
                  out.push(part.tagName + " " + part.className + " " + part.textContent.slice(0, 40));
              }
              return out;
            }
            """;

    private Overflow() {}

    /** The parts that stick out, the outermost first; empty when all is well. */
    @SuppressWarnings("unchecked") // the script returns a list of strings
    public static List<String> of(Page page) {
        return (List<String>) page.evaluate(SCRIPT);
    }
}
