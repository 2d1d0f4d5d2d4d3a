package lv.gaisma.page;

import java.util.List;
import java.util.Set;
import lv.gaisma.file.Fields;

/**
 * The field {@code sheet} of a leaflet: which sheets are printed of it, and for whom.
 *
 * @param number its number in the names of files, which say nothing
 * @param formats the formats that fit it
 * @param readers whose help numbers it carries: everyone, adults, children, foreigners, nationals
 * @param place where its readers dial: latvia or abroad
 */
public record Sheets(int number, List<String> formats, String readers, String place) {

    /** The formats that can be printed. */
    public static final List<String> FORMATS = List.of("a4", "fold", "poster", "card", "number");

    private static final Set<String> READERS =
            Set.of("everyone", "adults", "children", "foreigners", "nationals");

    static Sheets of(Fields fields) {
        String number = fields.needText("number");
        if (!number.isEmpty() && !number.matches("[1-9][0-9]{0,2}")) {
            fields.problem("number", "`" + number + "` is no number", "write 1 to 999");
        }
        List<String> formats = fields.texts("formats");
        formats.stream()
                .filter(format -> !FORMATS.contains(format))
                .forEach(
                        format ->
                                fields.problem(
                                        "formats",
                                        "`" + format + "` is no format",
                                        "use " + String.join(", ", FORMATS)));
        Sheets sheets =
                new Sheets(
                        number.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(number) : 0,
                        FORMATS.stream().filter(formats::contains).toList(),
                        fields.oneOf("for", READERS).orElse("everyone"),
                        fields.oneOf("at", Set.of("latvia", "abroad")).orElse("latvia"));
        fields.rejectUnknown();
        return sheets;
    }

    public boolean abroad() {
        return place.equals("abroad");
    }
}
