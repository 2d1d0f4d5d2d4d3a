package lv.gaisma.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to turn to, as a card.
 *
 * @param role {@code emergency}, {@code help} or {@code authority}
 * @param nameTag the language the name is in
 * @param href the page about them
 * @param tel target of the number, null when there is none
 * @param display the number as people read it
 * @param state one sentence about now, null when there is no number
 * @param mood {@code open}, {@code says-open}, {@code unknown}, {@code says-closed}, {@code closed}
 * @param lines further short sentences
 */
public record ContactCard(
        String role,
        String name,
        String nameTag,
        String href,
        @Nullable String tel,
        @Nullable String display,
        @Nullable String state,
        @Nullable String mood,
        List<String> lines) {}
