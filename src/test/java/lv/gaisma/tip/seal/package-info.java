@NullMarked
package lv.gaisma.tip.seal;

import org.jspecify.annotations.NullMarked;
