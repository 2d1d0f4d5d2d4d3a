/** Mail to the people of organisations: that there is something, and nothing about what. */
@NullMarked
// a command that only opens the database starts nothing of this
@Configuration
@Requires(missingProperty = "gaisma.command")
package lv.gaisma.mail;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
