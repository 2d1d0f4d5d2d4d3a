package lv.gaisma.sound;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * The recording of a page.
 *
 * @param name the file, {@code /static/audio/uz/rights/pay.mp3}
 * @param length whole seconds
 * @param bytes its size
 * @param transcript what is said, paragraph by paragraph
 */
public record Sound(String name, Duration length, int bytes, List<String> transcript) {

    public Sound {
        transcript = List.copyOf(transcript);
    }

    /** Minutes and seconds, {@code 1:05}. */
    public String clock() {
        return String.format(Locale.ROOT, "%d:%02d", length.toMinutes(), length.toSecondsPart());
    }

    /** Kilobytes, at least one. */
    public int kilobytes() {
        return Math.max(1, Math.round(bytes / 1000f));
    }
}
