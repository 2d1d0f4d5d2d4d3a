/** Turns text of any script into glyphs and lines, by the JDK's own HarfBuzz. */
@NullMarked
package lv.gaisma.leaflet.type;

import org.jspecify.annotations.NullMarked;
