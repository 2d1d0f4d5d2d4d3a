/** How the text of each language becomes words, stems and keys: one small class per language. */
@NullMarked
package lv.gaisma.search.analysis;

import org.jspecify.annotations.NullMarked;
