@NullMarked
package lv.gaisma.leaflet;

import org.jspecify.annotations.NullMarked;
