/** Leaflets: their sheets, printed ahead and kept, their list, and what posts draw with them. */
@NullMarked
package lv.gaisma.leaflet;

import org.jspecify.annotations.NullMarked;
