/**
 * Where leaflets are handed out: Latvia's embassies and border crossing points, what their staff
 * need, and short links that are counted without a word about who opened them.
 */
@NullMarked
// a command that only opens the database starts nothing of this
@Configuration
@Requires(missingProperty = "gaisma.command")
package lv.gaisma.post;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
