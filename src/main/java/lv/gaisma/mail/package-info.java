/** Mail to the people of organisations: that there is something, and nothing about what. */
@NullMarked
package lv.gaisma.mail;

import org.jspecify.annotations.NullMarked;
