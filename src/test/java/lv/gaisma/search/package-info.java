@NullMarked
package lv.gaisma.search;

import org.jspecify.annotations.NullMarked;
