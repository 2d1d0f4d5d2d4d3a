/**
 * The languages of the portal, their words, numbers and dates, and which one a browser asks for.
 */
@NullMarked
package lv.gaisma.language;

import org.jspecify.annotations.NullMarked;
