/** Search: the page, the type-ahead and the interface, over everything an edition publishes. */
@NullMarked
package lv.gaisma.search;

import org.jspecify.annotations.NullMarked;
