package lv.gaisma.contact;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Working days: Monday to Friday. */
final class Days {

    private Days() {}

    /** The day so many working days later. */
    static LocalDate later(LocalDate day, int working) {
        LocalDate later = day;
        for (int left = working; left > 0; ) {
            later = later.plusDays(1);
            if (works(later)) {
                left--;
            }
        }
        return later;
    }

    private static boolean works(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
