/**
 * The help directory: who helps, on which number, in which language, and who picks up the phone
 * now.
 */
@NullMarked
package lv.gaisma.help;

import org.jspecify.annotations.NullMarked;
