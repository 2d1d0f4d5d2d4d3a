/** The self-check: questions one after the other, nothing stored, no score and no verdict. */
@NullMarked
package lv.gaisma.check;

import org.jspecify.annotations.NullMarked;
