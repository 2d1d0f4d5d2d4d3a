/**
 * The people of organisations: invitations, passphrases and second factors, sessions, wrapped keys.
 */
@NullMarked
package lv.gaisma.member;

import org.jspecify.annotations.NullMarked;
