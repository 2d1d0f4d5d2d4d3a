/** Takes out of files what tells who made them, when, where and with what. */
@NullMarked
package lv.gaisma.tip.clean;

import org.jspecify.annotations.NullMarked;
