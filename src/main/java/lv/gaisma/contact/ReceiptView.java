package lv.gaisma.contact;

import org.jspecify.annotations.Nullable;

/**
 * What {@code contact/receipt} shows.
 *
 * @param code in groups of four; null when none was wanted
 * @param readers whom it went to
 * @param back the day to come back, as a sentence
 * @param confirm where the code is typed once more
 */
record ReceiptView(
        @Nullable String code, String danger, String readers, String back, String confirm) {}
