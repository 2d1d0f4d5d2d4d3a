/** Tests of the phrase bank. */
@NullMarked
package lv.gaisma.phrase;

import org.jspecify.annotations.NullMarked;
