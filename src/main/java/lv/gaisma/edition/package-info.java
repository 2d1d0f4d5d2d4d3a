/**
 * Everything public, built once from the files, whole and unchangeable, swapped in as one
 * reference.
 */
@NullMarked
// a command that only opens the database starts nothing of this
@Configuration
@Requires(missingProperty = "gaisma.command")
package lv.gaisma.edition;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
