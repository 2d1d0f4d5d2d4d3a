@NullMarked
package lv.gaisma.leaflet.pdf;

import org.jspecify.annotations.NullMarked;
