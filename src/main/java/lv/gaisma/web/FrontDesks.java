package lv.gaisma.web;

/** Hands out the desk of the edition that is served now; an edition may be swapped at any time. */
@FunctionalInterface
public interface FrontDesks {

    FrontDesk frontDesk();
}
