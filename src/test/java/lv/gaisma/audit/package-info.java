/** Tests of the record of staff. */
@NullMarked
package lv.gaisma.audit;

import org.jspecify.annotations.NullMarked;
