package lv.gaisma.phrase;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import lv.gaisma.language.Formats;

/** What may fill a slot of a sentence. */
public enum Slot {
    /** A time of day, {@code 18:00}. */
    TIME,
    /** A day, {@code 2026-12-01}; shown as the language writes it. */
    DATE,
    /** A phone number. */
    PHONE,
    /** A name of a place or person, kept as it is. */
    WORDS;

    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 ()-]{2,24}");
    private static final Pattern PLAIN = Pattern.compile("[^\\p{Cntrl}\\p{Cf}{}<>]{1,120}");

    /** UAX #9: a value keeps its own direction inside a sentence of the other one. */
    private static final String ISOLATE = "\u2068";

    private static final String END_OF_ISOLATE = "\u2069";

    static Optional<Slot> of(String word) {
        return names().contains(word)
                ? Optional.of(valueOf(word.toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    static Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (Slot slot : values()) {
            names.add(slot.word());
        }
        return names;
    }

    /** The word that the file uses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value as it is read; empty when it is none of this kind. */
    Optional<String> show(String value, Formats formats) {
        try {
            return switch (this) {
                case TIME -> Optional.of(isolated(formats.time(LocalTime.parse(value))));
                case DATE -> Optional.of(isolated(formats.date(LocalDate.parse(value))));
                case PHONE -> matching(NUMBER, value);
                case WORDS -> matching(PLAIN, value);
            };
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> matching(Pattern pattern, String value) {
        return pattern.matcher(value).matches() ? Optional.of(isolated(value)) : Optional.empty();
    }

    private static String isolated(String value) {
        return ISOLATE + value + END_OF_ISOLATE;
    }
}
