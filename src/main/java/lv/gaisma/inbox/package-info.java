/**
 * What an organisation sees: its tips, sealed, and the keys to open them in the browser. Nothing of
 * it is linked from a public page.
 */
@NullMarked
// a command that only opens the database starts nothing of this
@Configuration
@Requires(missingProperty = "gaisma.command")
package lv.gaisma.inbox;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
