/** What a leaflet says, read from the same text as its page. */
@NullMarked
package lv.gaisma.leaflet.text;

import org.jspecify.annotations.NullMarked;
