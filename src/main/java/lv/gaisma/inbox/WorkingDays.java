package lv.gaisma.inbox;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problems;
import lv.gaisma.help.hours.Holidays;
import lv.gaisma.web.Settings;

/** Days on which somebody is expected to look. */
@Singleton
final class WorkingDays {

    /** So many of them may pass before somebody else is told. */
    static final int PATIENCE = 2;

    private final Holidays holidays;

    WorkingDays(Settings settings) {
        this.holidays = Holidays.read(new Folder(Path.of(settings.content())), new Problems());
    }

    /** The newest day of arrival since which so many whole working days have passed. */
    LocalDate before(LocalDate today, int count) {
        LocalDate day = today;
        int passed = 0;
        while (passed < count) {
            day = day.minusDays(1);
            if (working(day)) {
                passed++;
            }
        }
        return day.minusDays(1);
    }

    private boolean working(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.on(day);
    }
}
