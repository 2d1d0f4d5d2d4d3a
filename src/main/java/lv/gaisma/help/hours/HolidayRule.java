package lv.gaisma.help.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;

/** One line of {@code content/holidays.yaml}: which day of a year is free. */
sealed interface HolidayRule {

    boolean on(LocalDate day);

    /** The same day every year. */
    record Fixed(MonthDay when) implements HolidayRule {
        @Override
        public boolean on(LocalDate day) {
            return MonthDay.from(day).equals(when);
        }
    }

    /** One day of one year. */
    record Once(LocalDate when) implements HolidayRule {
        @Override
        public boolean on(LocalDate day) {
            return day.equals(when);
        }
    }

    /** So many days after Easter Sunday of the Western churches; fewer than 0 is before. */
    record FromEaster(int days) implements HolidayRule {
        @Override
        public boolean on(LocalDate day) {
            return easter(day.getYear()).plusDays(days).equals(day);
        }
    }

    /** The so-many-th Sunday of a month. */
    record Sunday(int number, int month) implements HolidayRule {
        @Override
        public boolean on(LocalDate day) {
            return day.getMonthValue() == month
                    && day.with(TemporalAdjusters.dayOfWeekInMonth(number, DayOfWeek.SUNDAY))
                            .equals(day);
        }
    }

    /** The Monday after a day of the year when that day is a Saturday or a Sunday. */
    record MondayAfter(MonthDay when) implements HolidayRule {
        @Override
        public boolean on(LocalDate day) {
            return day.getDayOfWeek() == DayOfWeek.MONDAY
                    && (new Fixed(when).on(day.minusDays(1))
                            || new Fixed(when).on(day.minusDays(2)));
        }
    }

    /**
     * Easter Sunday of a Gregorian year. Method of Meeus, Jones and Butcher: J. Meeus, Astronomical
     * Algorithms, 2nd edition (1998), chapter 8.
     */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
