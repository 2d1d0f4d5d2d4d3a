/** The database: an outside MariaDB, or the embedded one that starts and stops with the portal. */
@NullMarked
package lv.gaisma.database;

import org.jspecify.annotations.NullMarked;
