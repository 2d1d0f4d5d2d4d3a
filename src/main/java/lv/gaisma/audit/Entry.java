package lv.gaisma.audit;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One line of the record.
 *
 * @param number from 1
 * @param at UTC, whole seconds
 * @param organisation whose people did it; null for the operator
 * @param member who did it; null for a command of the operator
 * @param action a word
 * @param subject what it was done to: a tip, a member, an organisation; null for nothing
 */
public record Entry(
        long number,
        LocalDateTime at,
        @Nullable String organisation,
        @Nullable String member,
        String action,
        @Nullable String subject) {}
