/**
 * What every answer shares: addresses, bytes ready to send, headers, templates, the frame of a
 * page.
 */
@NullMarked
package lv.gaisma.web;

import org.jspecify.annotations.NullMarked;
