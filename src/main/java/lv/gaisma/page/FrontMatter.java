package lv.gaisma.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lv.gaisma.file.Fields;
import org.jspecify.annotations.Nullable;

/**
 * The fields at the head of a page, documented one by one in {@code content/README.md}. Only the
 * title is needed to serve a page.
 *
 * @param lines the line of the file on which each field that is there stands
 */
public record FrontMatter(
        String title,
        @Nullable String tab,
        String summary,
        Audience audience,
        List<String> topics,
        @Nullable LocalDate reviewed,
        boolean checked,
        @Nullable LocalDate readBack,
        @Nullable String leaflet,
        @Nullable Sheets sheets,
        List<String> oldAddresses,
        List<Revision> revisions,
        @Nullable TranslatedFrom translatedFrom,
        Map<String, Integer> lines) {

    /** Whom a page is written for; it decides into which languages it is translated. */
    public enum Audience {
        EVERYONE,
        SCHOOLS,
        PROFESSIONALS,
        PUBLIC
    }

    /** Neutral words for tab, preview and print: the page's own or else its title. */
    public String tabOrTitle() {
        return tab == null ? title : tab;
    }

    boolean has(String field) {
        return lines.containsKey(field);
    }

    /** The line of a field, or of the front matter when the field is missing. */
    int line(String field) {
        return lines.getOrDefault(field, 1);
    }

    /** The first revision number; 0 when the text counts none. */
    public int oldest() {
        return revisions.stream().mapToInt(Revision::rev).min().orElse(0);
    }

    /** The newest revision number; 0 when the text counts none. */
    public int newest() {
        return revisions.stream().mapToInt(Revision::rev).max().orElse(0);
    }

    /** Reads the fields; empty when there is no title, with a problem. */
    static Optional<FrontMatter> of(Fields fields) {
        String title = fields.needText("title");
        Optional<String> audience =
                fields.oneOf("for", Set.of("everyone", "schools", "professionals", "public"));
        Optional<String> review = fields.oneOf("review", Set.of("draft", "checked"));
        FrontMatter front =
                new FrontMatter(
                        title,
                        fields.text("tab").orElse(null),
                        fields.text("summary").orElse(""),
                        audience.map(FrontMatter::audience).orElse(Audience.EVERYONE),
                        fields.texts("topics"),
                        fields.date("reviewed").orElse(null),
                        review.orElse("draft").equals("checked"),
                        fields.date("read-back").orElse(null),
                        fields.text("leaflet").orElse(null),
                        fields.map("sheet").map(Sheets::of).orElse(null),
                        fields.texts("old-addresses"),
                        revisions(fields),
                        fields.map("translated-from").flatMap(FrontMatter::translated).orElse(null),
                        lines(fields));
        fields.rejectUnknown();
        return title.isEmpty() ? Optional.empty() : Optional.of(front);
    }

    private static Map<String, Integer> lines(Fields fields) {
        return fields.names().stream().collect(Collectors.toMap(name -> name, fields::line));
    }

    private static Audience audience(String word) {
        return Audience.valueOf(word.toUpperCase(java.util.Locale.ROOT));
    }

    private static List<Revision> revisions(Fields fields) {
        List<Revision> revisions = new ArrayList<>();
        for (Fields line : fields.maps("revisions")) {
            Optional<Integer> rev = number(line, "rev");
            Optional<LocalDate> date = line.date("date");
            Optional<String> level = line.oneOf("level", Set.of("safety", "meaning", "wording"));
            String note = line.text("note").orElse("");
            line.rejectUnknown();
            if (rev.isEmpty() || date.isEmpty() || level.isEmpty() || note.isEmpty()) {
                line.problem("rev", "a revision lacks a field", "write {rev, date, level, note}");
            }
            if (rev.isEmpty() || date.isEmpty() || level.isEmpty()) {
                continue;
            }
            Level word = Level.valueOf(level.get().toUpperCase(java.util.Locale.ROOT));
            if (!revisions.isEmpty() && rev.get() <= revisions.getLast().rev()) {
                line.problem("rev", "revisions do not rise", "give the newest the highest number");
            }
            revisions.add(new Revision(rev.get(), date.get(), word, note));
        }
        return List.copyOf(revisions);
    }

    private static Optional<TranslatedFrom> translated(Fields fields) {
        Optional<Integer> rev = number(fields, "rev");
        String hash = fields.needText("hash");
        fields.rejectUnknown();
        return rev.map(number -> new TranslatedFrom(number, hash));
    }

    private static Optional<Integer> number(Fields fields, String name) {
        String text = fields.needText(name);
        if (text.matches("[0-9]{1,6}")) {
            return Optional.of(Integer.valueOf(text));
        }
        if (!text.isEmpty()) {
            fields.problem(name, "`" + text + "` is not a number", "write a whole number");
        }
        return Optional.empty();
    }
}
