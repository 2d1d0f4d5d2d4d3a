/** Tests of the mail. */
@NullMarked
package lv.gaisma.mail;

import org.jspecify.annotations.NullMarked;
