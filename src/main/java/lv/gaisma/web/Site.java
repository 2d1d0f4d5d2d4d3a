package lv.gaisma.web;

import java.util.Optional;

/**
 * Everything that the public can read. An edition implements it; whoever serves asks only this, and
 * each call may be answered by another edition.
 */
public interface Site {

    /** The answer that lies ready for a path without a query; empty when it must be made. */
    Optional<Served> ready(String path);

    /**
     * The answer for an address; may render a page, so not for an event loop.
     *
     * @param acceptLanguage the header, or the empty text
     */
    Served find(Address address, String acceptLanguage);

    /** The error page in the language of the path, or else of the browser. */
    Served error(int status, String path, String acceptLanguage);
}
