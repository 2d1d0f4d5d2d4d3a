/** Tests of the inbox. */
@NullMarked
package lv.gaisma.inbox;

import org.jspecify.annotations.NullMarked;
