/** Writes tagged, archival PDF: PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2). */
@NullMarked
package lv.gaisma.leaflet.pdf;

import org.jspecify.annotations.NullMarked;
