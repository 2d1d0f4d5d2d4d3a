/**
 * What an organisation sees: its tips, sealed, and the keys to open them in the browser. Nothing of
 * it is linked from a public page.
 */
@NullMarked
package lv.gaisma.inbox;

import org.jspecify.annotations.NullMarked;
