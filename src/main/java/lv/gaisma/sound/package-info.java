/** Recordings of pages that somebody has read aloud: which there are, and how long they last. */
@NullMarked
package lv.gaisma.sound;

import org.jspecify.annotations.NullMarked;
