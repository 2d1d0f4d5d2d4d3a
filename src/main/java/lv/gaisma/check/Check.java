package lv.gaisma.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.gaisma.file.Fields;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problems;
import lv.gaisma.file.Yaml;

/**
 * The questions of the self-check, in order; none when there is no check, or its file is broken.
 */
public record Check(List<Question> questions) {

    static final String DANGER = "danger";
    static final String CHILD = "child";

    public Check {
        questions = List.copyOf(questions);
    }

    /** Reads {@code content/check.yaml}; a mistake in it leaves the whole check out. */
    public static Check read(Folder folder, Problems problems) {
        Path file = folder.content().resolve("check.yaml");
        if (!Files.exists(file)) {
            return new Check(List.of());
        }
        List<Question> questions = new ArrayList<>();
        Set<String> known = new HashSet<>();
        boolean sound =
                Yaml.read(folder, file, problems)
                        .map(
                                fields -> {
                                    List<Fields> lines = fields.maps("questions");
                                    lines.forEach(
                                            line ->
                                                    question(line, known)
                                                            .ifPresent(questions::add));
                                    fields.rejectUnknown();
                                    return questions.size() == lines.size();
                                })
                        .orElse(false);
        if (!sound) {
            problems.leaveOut(folder.name(file));
            return new Check(List.of());
        }
        return new Check(questions);
    }

    /**
     * One question; empty, with a problem, when it cannot be asked.
     *
     * @param known the ids before it, to which its own is added
     */
    static Optional<Question> question(Fields line, Set<String> known) {
        String id = line.needText("id");
        String after = line.text("after").orElse(null);
        boolean sign = !line.oneOf("sign", Set.of("true", "false")).orElse("true").equals("false");
        List<String> pages = line.texts("pages");
        line.rejectUnknown();
        if (!id.matches("[a-z-]+") || !known.add(id)) {
            line.problem("id", "`" + id + "` is no new id", "use a-z and hyphens, each id once");
            return Optional.empty();
        }
        if (after != null && !known.contains(after)) {
            line.problem("after", "`" + after + "` is no question before", "name an earlier one");
            return Optional.empty();
        }
        return Optional.of(new Question(id, after, sign, pages, line.line()));
    }
}
