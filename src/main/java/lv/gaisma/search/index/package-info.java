/** What can be found, how a question is read, and the index that answers it. */
@NullMarked
package lv.gaisma.search.index;

import org.jspecify.annotations.NullMarked;
