package lv.gaisma.help.hours;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lv.gaisma.file.Fields;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problems;
import lv.gaisma.file.Yaml;

/** Hours as an editor writes them, read by the real reader with the holidays of Latvia. */
record HoursOf(Problems problems) {

    HoursOf() {
        this(new Problems());
    }

    OpeningHours read(String yaml, String... languages) {
        Set<String> tags = new LinkedHashSet<>(List.of(languages));
        Holidays holidays = Holidays.read(new Folder(Path.of("")), problems);
        Fields fields = Yaml.parse(yaml, "test.yaml", 1, problems).orElseThrow();
        return new HoursFile(holidays).read(fields, "hours", tags);
    }

    /** Hours on lines of their own: {@code mon-fri 09:00-17:00}. */
    OpeningHours week(String days, String open) {
        return read("hours: [{days: " + days + ", open: \"" + open + "\"}]");
    }
}
