@NullMarked
package lv.gaisma.tip;

import org.jspecify.annotations.NullMarked;
