/**
 * Anonymous tips: sealed on arrival, granted to organisations, answered without knowing who asked.
 * Nothing in here knows of HTTP, and nothing in here writes a log.
 */
@NullMarked
package lv.gaisma.tip;

import org.jspecify.annotations.NullMarked;
