/**
 * What somebody sees who writes without a name: form, receipt, answers. Whatever they send stays in
 * memory until it is sealed, and no word about it goes into a log.
 */
@NullMarked
// a command that only opens the database starts nothing of this
@Configuration
@Requires(missingProperty = "gaisma.command")
package lv.gaisma.contact;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
