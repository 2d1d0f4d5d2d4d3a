package lv.gaisma.page;

import java.time.LocalDate;

/**
 * One change of a source text.
 *
 * @param rev number of the revision, from 1, rising
 * @param date the day of the change
 * @param level how much it matters
 * @param note what changed, for translators
 */
public record Revision(int rev, LocalDate date, Level level, String note) {}
