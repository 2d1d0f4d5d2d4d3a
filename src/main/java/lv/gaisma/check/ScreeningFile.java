package lv.gaisma.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.gaisma.file.Fields;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problems;
import lv.gaisma.file.Yaml;

/** Reads {@code content/screening.yaml}; a mistake in it leaves the whole aid out. */
public final class ScreeningFile {

    /** What the templates and the record say. */
    private static final List<String> WORDS =
            List.of(
                    "form",
                    "how",
                    "yes",
                    "no",
                    "unsure",
                    "skip",
                    "show",
                    "private",
                    "aid",
                    "record",
                    "date",
                    "seen",
                    "in-doubt",
                    "not-seen",
                    "not-asked",
                    "none",
                    "notes",
                    "child",
                    "next",
                    "print",
                    "file",
                    "keep");

    private final Folder folder;
    private final Path file;
    private final Problems problems;
    private final Set<String> ids = new HashSet<>();
    private final List<Words> all = new ArrayList<>();
    private boolean sound = true;

    private ScreeningFile(Folder folder, Problems problems) {
        this.folder = folder;
        this.file = folder.content().resolve("screening.yaml");
        this.problems = problems;
    }

    public static Screening read(Folder folder, Problems problems) {
        return new ScreeningFile(folder, problems).read();
    }

    private Screening read() {
        if (!Files.exists(file)) {
            return Screening.NONE;
        }
        Optional<Screening> screening = Yaml.read(folder, file, problems).map(this::screening);
        if (!sound) {
            problems.leaveOut(folder.name(file));
        }
        return sound ? screening.orElse(Screening.NONE) : Screening.NONE;
    }

    private Screening screening(Fields fields) {
        Set<String> tags = Set.copyOf(fields.texts("languages"));
        Map<String, Words> words = words(fields);
        List<Words> lines = fields.maps("lines").stream().map(line -> take(line, "label")).toList();
        List<Screening.Group> groups = fields.maps("groups").stream().map(this::group).toList();
        fields.rejectUnknown();
        all.forEach(one -> complete(one, tags));
        return new Screening(tags, words, lines, groups);
    }

    private Map<String, Words> words(Fields fields) {
        Map<String, Words> words = new LinkedHashMap<>();
        Optional<Fields> group = fields.map("words");
        for (String name : WORDS) {
            if (group.isEmpty() || !group.get().has(name)) {
                fields.problem("words", "no words `" + name + "`", "add them");
                sound = false;
            } else {
                words.put(name, take(group.get(), name));
            }
        }
        group.ifPresent(Fields::rejectUnknown);
        return words;
    }

    private Screening.Group group(Fields fields) {
        Words title = take(fields, "title");
        List<Screening.Sign> signs = fields.maps("signs").stream().map(this::sign).toList();
        fields.rejectUnknown();
        return new Screening.Group(title, signs);
    }

    private Screening.Sign sign(Fields fields) {
        Words ask = take(fields, "ask");
        Optional<Question> question = Check.question(fields, ids);
        sound &= question.isPresent();
        return new Screening.Sign(
                question.orElseGet(() -> new Question("", null, false, List.of(), fields.line())),
                ask);
    }

    private Words take(Fields fields, String name) {
        Words words = Words.read(fields, name);
        all.add(words);
        return words;
    }

    /** Whoever interviews in a language needs every word in it. */
    private void complete(Words words, Set<String> tags) {
        for (String tag : tags) {
            if (!words.byTag().containsKey(tag)) {
                problems.add(
                        folder.name(file), words.line(), "has no words in " + tag, "translate it");
                sound = false;
            }
        }
    }
}
