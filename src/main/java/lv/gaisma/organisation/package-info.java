/** The organisations that read what people write without a name. */
@NullMarked
package lv.gaisma.organisation;

import org.jspecify.annotations.NullMarked;
