/** Lays out the sheets: where each block of a leaflet stands on paper, and whether it fits. */
@NullMarked
package lv.gaisma.leaflet.layout;

import org.jspecify.annotations.NullMarked;
