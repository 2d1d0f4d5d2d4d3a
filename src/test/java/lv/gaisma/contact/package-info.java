@NullMarked
package lv.gaisma.contact;

import org.jspecify.annotations.NullMarked;
