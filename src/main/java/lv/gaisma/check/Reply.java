package lv.gaisma.check;

import java.util.Locale;
import java.util.Optional;

/** What somebody answers to a question. */
enum Reply {
    YES,
    NO,
    UNSURE,
    SKIP;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Reply> find(String word) {
        for (Reply reply : values()) {
            if (reply.word().equals(word)) {
                return Optional.of(reply);
            }
        }
        return Optional.empty();
    }
}
