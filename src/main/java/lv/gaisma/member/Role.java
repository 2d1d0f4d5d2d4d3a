package lv.gaisma.member;

import java.util.Locale;
import java.util.Optional;

/** What a member may do. */
public enum Role {
    /** Reads and answers the tips of the organisation. */
    READER,
    /** As a reader; invites people and changes the key. */
    ADMIN,
    /** Reads single tips that are lent, until a day. */
    INTERPRETER,
    /** Belongs to no organisation; sees organisations, keys' states and routing, and no tip. */
    PORTAL;

    /** The word in the database and in the inbox. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> find(String word) {
        for (Role role : values()) {
            if (role.word().equals(word)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
