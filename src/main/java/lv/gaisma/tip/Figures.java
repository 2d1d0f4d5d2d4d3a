package lv.gaisma.tip;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Counts that stay when the tips are gone. */
final class Figures {

    private Figures() {}

    static void received(FigureRows rows, LocalDate day) {
        count(rows, day.getYear(), FigureRow.RECEIVED, 0);
    }

    static void answered(FigureRows rows, LocalDate received, LocalDate day) {
        int days = (int) Math.clamp(ChronoUnit.DAYS.between(received, day), 0, 400);
        count(rows, received.getYear(), FigureRow.ANSWERED, days);
    }

    private static void count(FigureRows rows, int year, String kind, int days) {
        rows.count(year + "-" + kind + "-" + days, year, kind, days);
    }
}
