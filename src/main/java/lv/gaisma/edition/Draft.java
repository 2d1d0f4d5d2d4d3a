package lv.gaisma.edition;

import lv.gaisma.language.Messages;
import lv.gaisma.web.Caching;
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
        return views.page(status, template, messages, frame, view, caching);
    }
}
