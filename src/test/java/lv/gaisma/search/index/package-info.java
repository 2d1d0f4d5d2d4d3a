@NullMarked
package lv.gaisma.search.index;

import org.jspecify.annotations.NullMarked;
