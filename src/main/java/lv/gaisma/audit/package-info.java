/** What staff did, as a chain in which nothing can be changed or left out unseen. */
@NullMarked
package lv.gaisma.audit;

import org.jspecify.annotations.NullMarked;
