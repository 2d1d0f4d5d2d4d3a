package lv.gaisma.edition;

import java.util.Map;
import lv.gaisma.language.Messages;
import lv.gaisma.web.Caching;
import lv.gaisma.web.Frame;
import lv.gaisma.web.Served;
import lv.gaisma.web.Views;
import org.jspecify.annotations.Nullable;

/**
 * A page before it is rendered: everything it will show, and how. Two equal drafts give the same
 * bytes, so an edition takes over from the one before it whatever did not change.
 *
 * @param path its address
 * @param template the view
 * @param own how long it may be kept; null: as long as the pages of its edition
 * @param headers further headers of this page alone
 */
record Draft(
        String path,
        int status,
        String template,
        Frame frame,
        Object view,
        @Nullable Caching own,
        Map<String, String> headers) {

    Draft(String path, int status, String template, Frame frame, Object view) {
        this(path, status, template, frame, view, null, Map.of());
    }

    Draft kept(Caching caching) {
        return new Draft(path, status, template, frame, view, caching, headers);
    }

    Draft withHeader(String name, String value) {
        return new Draft(path, status, template, frame, view, own, Map.of(name, value));
    }

    /** How long it may be kept in an edition whose pages may be kept so long. */
    Caching caching(Caching edition) {
        return own == null ? edition : own;
    }

    Served render(Views views, Messages messages, Caching edition) {
        Served page = views.page(status, template, messages, frame, view, caching(edition));
        for (Map.Entry<String, String> header : headers.entrySet()) {
            page = page.withHeader(header.getKey(), header.getValue());
        }
        return page;
    }
}
