package lv.gaisma.tip;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What everybody may know about the tips of this year. */
@Singleton
public final class PublicFigures {

    private static final int FEW = 10;

    private final FigureRows figures;
    private final KeyRows keys;
    private final Clock clock;

    PublicFigures(FigureRows figures, KeyRows keys, Clock clock) {
        this.figures = figures;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * @param tips of this year, rounded down to tens; 0 for fewer than ten
     * @param daysToAnswer the median; empty while fewer than ten were answered
     * @param lastKey the day of the newest key; empty when there is none
     */
    public record Now(int tips, OptionalInt daysToAnswer, Optional<LocalDate> lastKey) {}

    public Now now() {
        List<FigureRow> rows = figures.findByYear(Retention.today(clock).getYear());
        int tips =
                rows.stream()
                        .filter(row -> row.kind().equals(FigureRow.RECEIVED))
                        .mapToInt(FigureRow::tips)
                        .sum();
        Optional<LocalDate> lastKey =
                keys.active().stream().map(KeyRow::since).max(LocalDate::compareTo);
        return new Now(tips / FEW * FEW, median(rows), lastKey);
    }

    private static OptionalInt median(List<FigureRow> rows) {
        List<FigureRow> answered =
                rows.stream()
                        .filter(row -> row.kind().equals(FigureRow.ANSWERED))
                        .sorted(java.util.Comparator.comparingInt(FigureRow::days))
                        .toList();
        int all = answered.stream().mapToInt(FigureRow::tips).sum();
        if (all < FEW) {
            return OptionalInt.empty();
        }
        int before = 0;
        for (FigureRow row : answered) {
            before += row.tips();
            if (2 * before >= all) {
                return OptionalInt.of(row.days());
            }
        }
        return OptionalInt.empty();
    }
}
