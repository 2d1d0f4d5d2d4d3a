@NullMarked
package lv.gaisma.leaflet.type;

import org.jspecify.annotations.NullMarked;
