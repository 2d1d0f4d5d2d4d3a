/**
 * Where leaflets are handed out: Latvia's embassies and border crossing points, what their staff
 * need, and short links that are counted without a word about who opened them.
 */
@NullMarked
package lv.gaisma.post;

import org.jspecify.annotations.NullMarked;
