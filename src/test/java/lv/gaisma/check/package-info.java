/** Tests of the self-check. */
@NullMarked
package lv.gaisma.check;

import org.jspecify.annotations.NullMarked;
