/** The commands. */
@NullMarked
package lv.gaisma.cli;

import org.jspecify.annotations.NullMarked;
