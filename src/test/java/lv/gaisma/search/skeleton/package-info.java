@NullMarked
package lv.gaisma.search.skeleton;

import org.jspecify.annotations.NullMarked;
