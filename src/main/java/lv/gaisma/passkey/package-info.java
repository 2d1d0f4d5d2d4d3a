/**
 * Passkeys: what a device of a member signs, verified. The library for it lives here and nowhere
 * else.
 */
@NullMarked
package lv.gaisma.passkey;

import org.jspecify.annotations.NullMarked;
