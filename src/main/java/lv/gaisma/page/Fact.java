package lv.gaisma.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import lv.gaisma.language.Formats;

/**
 * A number, an amount, a time or a date that pages show.
 *
 * @param value as it was written
 * @param kind how it is shown
 * @param asOf the day on which the source says it is so
 * @param check true when it should be checked before anybody relies on it
 */
public record Fact(String value, Kind kind, LocalDate asOf, boolean check) {

    /** How the value is written. */
    public enum Kind {
        MONEY,
        PERCENT,
        NUMBER,
        TIME,
        DATE
    }

    /** The value as a language writes it. */
    public String text(Formats formats) {
        return switch (kind) {
            case MONEY -> formats.euros(new BigDecimal(value));
            case PERCENT -> formats.percent(new BigDecimal(value));
            case NUMBER -> formats.number(new BigDecimal(value));
            case TIME -> value;
            case DATE -> formats.date(LocalDate.parse(value));
        };
    }
}
