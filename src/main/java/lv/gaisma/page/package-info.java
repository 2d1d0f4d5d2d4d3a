/**
 * Markdown pages: front matter, text, tokens, links, and how far a translation is behind its
 * source.
 */
@NullMarked
package lv.gaisma.page;

import org.jspecify.annotations.NullMarked;
