@NullMarked
package lv.gaisma.post;

import org.jspecify.annotations.NullMarked;
