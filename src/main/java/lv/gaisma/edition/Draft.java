package lv.gaisma.edition;

import java.nio.charset.StandardCharsets;
import lv.gaisma.language.Messages;
import lv.gaisma.web.Caching;
import lv.gaisma.web.Compression;
import lv.gaisma.web.Frame;
import lv.gaisma.web.Served;
import lv.gaisma.web.Views;

/**
 * A page before it is rendered: everything it will show, and how. Two equal drafts give the same
 * bytes, so an edition takes over from the one before it whatever did not change.
 *
 * @param path its address
 * @param template the view
 */
record Draft(String path, int status, String template, Frame frame, Object view) {

    Served render(Views views, Messages messages, Caching caching) {
        String html = views.render(template, messages, frame, view);
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        return Compression.text(status, Served.HTML, bytes, caching);
    }
}
