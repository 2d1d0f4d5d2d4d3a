package lv.gaisma.help.hours;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lv.gaisma.file.Fields;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problems;
import lv.gaisma.file.Yaml;

/** The public holidays of Latvia, as rules that hold for every year. */
public final class Holidays {

    /** No holidays at all. */
    public static final Holidays NONE = new Holidays(List.of());

    private static final String MEND = "write it as the other lines of the file";

    private final List<HolidayRule> rules;

    private Holidays(List<HolidayRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** Reads {@code content/holidays.yaml}; a line that cannot be read is left out. */
    public static Holidays read(Folder folder, Problems problems) {
        Path file = folder.content().resolve("holidays.yaml");
        if (!Files.exists(file)) {
            return NONE;
        }
        List<HolidayRule> rules = new ArrayList<>();
        Yaml.read(folder, file, problems)
                .ifPresent(
                        fields -> {
                            fields.needText("source");
                            fields.date("checked");
                            fields.maps("holidays").forEach(line -> rules.addAll(rules(line)));
                            fields.rejectUnknown();
                        });
        return new Holidays(rules);
    }

    /** True when a day is a public holiday, or the working day that is free in its place. */
    public boolean on(LocalDate day) {
        return rules.stream().anyMatch(rule -> rule.on(day));
    }

    private static List<HolidayRule> rules(Fields line) {
        List<HolidayRule> rules = new ArrayList<>();
        Optional<MonthDay> day = value(line, "day", text -> MonthDay.parse("--" + text));
        day.ifPresent(when -> rules.add(new HolidayRule.Fixed(when)));
        boolean moved = line.text("moved").filter("true"::equals).isPresent();
        day.filter(when -> moved).ifPresent(when -> rules.add(new HolidayRule.MondayAfter(when)));
        line.date("date").ifPresent(when -> rules.add(new HolidayRule.Once(when)));
        value(line, "easter", Integer::valueOf)
                .ifPresent(days -> rules.add(new HolidayRule.FromEaster(days)));
        Optional<Integer> month = value(line, "month", Integer::valueOf);
        value(line, "sunday", Integer::valueOf)
                .ifPresent(
                        number ->
                                month.ifPresent(
                                        in -> rules.add(new HolidayRule.Sunday(number, in))));
        if (rules.isEmpty()) {
            line.problem("day", "this line names no day", MEND);
        }
        line.rejectUnknown();
        return rules;
    }

    private static <T> Optional<T> value(Fields line, String name, Function<String, T> read) {
        return line.text(name)
                .flatMap(
                        text -> {
                            try {
                                return Optional.of(read.apply(text));
                            } catch (DateTimeException | NumberFormatException e) {
                                line.problem(name, "`" + name + ": " + text + "` is no day", MEND);
                                return Optional.empty();
                            }
                        });
    }
}
