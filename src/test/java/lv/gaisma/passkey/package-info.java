/** Tests of passkeys. */
@NullMarked
package lv.gaisma.passkey;

import org.jspecify.annotations.NullMarked;
