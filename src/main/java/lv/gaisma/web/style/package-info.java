/**
 * The style of the pages: written in parts beside the views, and of all that each page carries the
 * rules that it can use.
 */
@NullMarked
package lv.gaisma.web.style;

import org.jspecify.annotations.NullMarked;
