package lv.gaisma.contact;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How many letters are taken, from everybody together: nobody knows who is who. Somebody who was
 * refused and comes again has a share of their own, which a flood of new forms does not touch. The
 * same form sent again costs nothing.
 */
@Singleton
final class Flood {

    /** After so many seconds it is worth trying again. */
    static final int WAIT = 5;

    private static final int BURST = 300;
    private static final double EACH_SECOND = 5;
    private static final int REMEMBERED = 20_000;

    private final Clock clock;
    private final Share first = new Share(BURST, EACH_SECOND);
    private final Share again = new Share(BURST, EACH_SECOND);
    private final Share codes = new Share(BURST, EACH_SECOND);
    private final Share codesAgain = new Share(BURST, EACH_SECOND);
    private final Set<String> taken = remembered();
    private final Set<String> cameAgain = remembered();

    Flood(Clock clock) {
        this.clock = clock;
    }

    /** Whether a letter may be taken, and whether its writer has waited already. */
    enum Place {
        NONE,
        NEW,
        AGAIN
    }

    /** The place of a letter; those that come again stand before new ones wherever they queue. */
    synchronized Place place(Tokens.Token token, byte[] payload) {
        String nonce = HexFormat.of().formatHex(token.nonce());
        String letter = nonce + HexFormat.of().formatHex(payload);
        if (taken.contains(letter)) {
            return Place.AGAIN;
        }
        boolean returning = returns(token);
        if (returning && again.take(seconds()) || first.take(seconds())) {
            taken.add(letter);
            return returning ? Place.AGAIN : Place.NEW;
        }
        return Place.NONE;
    }

    /** True when another code may be tried. */
    synchronized boolean admitsCode(Optional<Tokens.Token> token) {
        boolean returning = token.filter(this::returns).isPresent();
        return returning && codesAgain.take(seconds()) || codes.take(seconds());
    }

    /** Once for each form, and only after the wait. */
    private boolean returns(Tokens.Token token) {
        return token.refused() > 0
                && seconds() - token.refused() >= WAIT - 1
                && cameAgain.add(HexFormat.of().formatHex(token.nonce()));
    }

    private double seconds() {
        return clock.millis() / 1000.0;
    }

    private static Set<String> remembered() {
        return Collections.newSetFromMap(
                new LinkedHashMap<>() {
                    private static final long serialVersionUID = 1;

                    @Override
                    protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                        return size() > REMEMBERED;
                    }
                });
    }

    /** A bucket that fills by itself. */
    private static final class Share {
        private final double most;
        private final double eachSecond;
        private double left;
        private double at;

        Share(double most, double eachSecond) {
            this.most = most;
            this.eachSecond = eachSecond;
            this.left = most;
        }

        boolean take(double now) {
            // a clock that was set back gives nothing and takes nothing
            left = Math.min(most, left + Math.max(0, now - at) * eachSecond);
            at = now;
            if (left < 1) {
                return false;
            }
            left--;
            return true;
        }
    }
}
