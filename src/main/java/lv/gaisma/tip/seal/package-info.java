/** Sealing: age files, keys, envelopes, and what a code makes of itself. */
@NullMarked
package lv.gaisma.tip.seal;

import org.jspecify.annotations.NullMarked;
