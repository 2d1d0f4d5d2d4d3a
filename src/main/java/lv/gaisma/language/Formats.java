package lv.gaisma.language;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;

/**
 * Numbers, dates, times and lists as a language writes them (CLDR through ICU). Digits are always
 * European: phone keypads, contracts and pay slips in Latvia show these.
 */
public final class Formats {

    private final Language language;
    private final ULocale locale;
    private final NumberFormat number;
    private final NumberFormat percent;
    private final DateFormat day;
    private final DateFormat month;

    public Formats(Language language) {
        this.language = language;
        this.locale = ULocale.forLanguageTag(language.formats() + "-u-nu-latn");
        this.number = NumberFormat.getInstance(locale);
        this.percent = NumberFormat.getPercentInstance(locale);
        this.day = DateFormat.getInstanceForSkeleton("yMMMMd", locale);
        this.month = DateFormat.getInstanceForSkeleton("yMMMM", locale);
        if (!language.months().isEmpty()) {
            Stream.of(day, month).forEach(format -> name(format, language.months()));
        }
    }

    public Language language() {
        return language;
    }

    /** A plain number, {@code 1 537}. */
    public String number(BigDecimal value) {
        return write(number, value);
    }

    /** An amount in euros without cents, {@code 780 €}. */
    public String euros(BigDecimal value) {
        return number(value) + "\u00a0€";
    }

    /** A share; {@code value} is in per cent already. */
    public String percent(BigDecimal value) {
        return write(percent, value.movePointLeft(2));
    }

    /** A day in words, {@code 2026. gada 23. novembris}. */
    public String date(LocalDate date) {
        return write(day, date);
    }

    /** A month in words, {@code 2023. g. maijs}. */
    public String month(YearMonth month) {
        return write(this.month, month.atDay(1));
    }

    /** A weekday in words, {@code pirmdiena}. */
    public String weekday(DayOfWeek day) {
        return write(new SimpleDateFormat("EEEE", locale), LocalDate.of(2024, 1, day.getValue()));
    }

    /** A short weekday, {@code pirmd.} or {@code Mon}. */
    public String shortWeekday(DayOfWeek day) {
        return write(new SimpleDateFormat("EEE", locale), LocalDate.of(2024, 1, day.getValue()));
    }

    /** A time of day on the 24-hour clock, as Latvia writes it: {@code 09:00}. */
    public String time(LocalTime time) {
        return time.truncatedTo(ChronoUnit.MINUTES).toString();
    }

    /** Words joined as the language joins them, {@code a, b un c}. */
    public String list(Collection<String> items) {
        return ListFormatter.getInstance(locale).format(items);
    }

    /** The name of another language in this one, {@code latviešu}. */
    public String languageName(String tag) {
        return LocaleDisplayNames.getInstance(
                        locale, DisplayContext.CAPITALIZATION_FOR_MIDDLE_OF_SENTENCE)
                .localeDisplayName(ULocale.forLanguageTag(tag));
    }

    /** The name of a country in this language, {@code Tadžikistāna}. */
    public String countryName(String code) {
        return LocaleDisplayNames.getInstance(locale).regionDisplayName(code);
    }

    private static void name(DateFormat format, List<String> months) {
        if (format instanceof SimpleDateFormat simple) {
            DateFormatSymbols symbols = simple.getDateFormatSymbols();
            symbols.setMonths(months.toArray(String[]::new));
            simple.setDateFormatSymbols(symbols);
        }
    }

    /** ICU's formats may not be used by two threads at once. */
    private static String write(NumberFormat format, BigDecimal value) {
        synchronized (format) {
            return format.format(value);
        }
    }

    private static String write(DateFormat format, LocalDate date) {
        synchronized (format) {
            format.setTimeZone(TimeZone.GMT_ZONE);
            return format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
        }
    }
}
