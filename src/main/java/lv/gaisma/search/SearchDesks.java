package lv.gaisma.search;

/** Hands out the desk of the edition that is served now; an edition may be swapped at any time. */
@FunctionalInterface
public interface SearchDesks {

    SearchDesk searching();
}
