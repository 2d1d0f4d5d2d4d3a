/** The server's own secrets, kept outside the database and its backups. */
@NullMarked
package lv.gaisma.secret;

import org.jspecify.annotations.NullMarked;
