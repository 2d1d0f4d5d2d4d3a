/**
 * When somebody answers: weekly hours in Latvian time with holidays, exceptions and both
 * daylight-saving days, what may be said about them now, and the same in words.
 */
@NullMarked
package lv.gaisma.help.hours;

import org.jspecify.annotations.NullMarked;
