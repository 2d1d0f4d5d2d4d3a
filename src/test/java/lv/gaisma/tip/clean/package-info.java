@NullMarked
package lv.gaisma.tip.clean;

import org.jspecify.annotations.NullMarked;
