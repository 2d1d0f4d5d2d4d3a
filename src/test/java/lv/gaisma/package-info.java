/** What tests of several packages share. */
@NullMarked
package lv.gaisma;

import org.jspecify.annotations.NullMarked;
