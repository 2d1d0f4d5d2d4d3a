/**
 * The phrase bank: ready sentences that people who share no language can ask and answer each other.
 */
@NullMarked
package lv.gaisma.phrase;

import org.jspecify.annotations.NullMarked;
