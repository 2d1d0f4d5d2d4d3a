package lv.gaisma.contact;

import java.util.List;
import lv.gaisma.web.ContactCard;
import org.jspecify.annotations.Nullable;

/**
 * What {@code contact/code} shows: the question for the code.
 *
 * @param error what was wrong with the last one; null for none
 * @param token known again when somebody has to wait
 * @param code what was typed, so that it can be compared; the empty text for nothing
 * @param confirm true when a receipt is being checked
 * @param kept what was written meanwhile, so that it is not lost
 */
record CodeView(
        String action,
        String danger,
        @Nullable String error,
        String token,
        String code,
        boolean confirm,
        @Nullable String kept,
        List<ContactCard> contacts) {}
