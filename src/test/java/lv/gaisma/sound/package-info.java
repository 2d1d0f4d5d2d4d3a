/** Tests of the recordings. */
@NullMarked
package lv.gaisma.sound;

import org.jspecify.annotations.NullMarked;
