/** Sentences to show or to read aloud to somebody here, in the language that is understood here. */
@NullMarked
package lv.gaisma.say;

import org.jspecify.annotations.NullMarked;
