@NullMarked
package lv.gaisma.leaflet.layout;

import org.jspecify.annotations.NullMarked;
