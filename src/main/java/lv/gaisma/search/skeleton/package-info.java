/** One lossy Latin key for a word, whatever script or chat spelling it is typed in. */
@NullMarked
package lv.gaisma.search.skeleton;

import org.jspecify.annotations.NullMarked;
