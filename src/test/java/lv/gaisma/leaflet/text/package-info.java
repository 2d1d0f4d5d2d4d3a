@NullMarked
package lv.gaisma.leaflet.text;

import org.jspecify.annotations.NullMarked;
