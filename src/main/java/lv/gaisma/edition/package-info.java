/**
 * Everything public, built once from the files, whole and unchangeable, swapped in as one
 * reference.
 */
@NullMarked
package lv.gaisma.edition;

import org.jspecify.annotations.NullMarked;
