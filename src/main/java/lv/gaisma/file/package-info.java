/** The editors' files: where they lie, YAML read with line numbers, and what is wrong with them. */
@NullMarked
package lv.gaisma.file;

import org.jspecify.annotations.NullMarked;
