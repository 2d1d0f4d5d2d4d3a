package lv.gaisma.member;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of an organisation.
 *
 * @param login what they sign in with, small letters
 * @param name how colleagues call them
 * @param mail where they are told that something is there; null for nowhere
 * @param language tag of the language of their inbox
 * @param state {@code invited}, {@code active} or {@code disabled}
 * @param recipient their own public key, null before they have set it up
 */
public record Member(
        String id,
        String organisation,
        String login,
        String name,
        @Nullable String mail,
        String language,
        Role role,
        String state,
        @Nullable String recipient,
        LocalDate since) {

    public static final String INVITED = "invited";
    public static final String ACTIVE = "active";
    public static final String DISABLED = "disabled";

    public boolean active() {
        return state.equals(ACTIVE);
    }
}
