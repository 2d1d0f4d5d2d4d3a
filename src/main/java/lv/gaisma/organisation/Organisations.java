package lv.gaisma.organisation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import lv.gaisma.file.Fields;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problems;
import lv.gaisma.file.Yaml;
import lv.gaisma.language.Languages;

/** All organisations of the folder {@code content/organisations/}, by id. */
public final class Organisations {

    /** The parts of Latvia that somebody may name, and abroad. */
    public static final List<String> REGIONS =
            List.of("riga", "kurzeme", "zemgale", "vidzeme", "latgale", "abroad");

    private static final Set<String> AUDIENCES = Set.of("adult", "child");
    private static final Set<String> YES_NO = Set.of("true", "false");

    private final Map<String, Organisation> byId;

    private Organisations(Map<String, Organisation> byId) {
        this.byId = new TreeMap<>(byId);
    }

    /**
     * Reads the folder; a broken file is left out.
     *
     * @param topics the topics there are, of {@code content/topics.yaml}
     */
    public static Organisations read(
            Folder folder, Languages languages, Set<String> topics, Problems problems) {
        Map<String, Organisation> byId = new TreeMap<>();
        for (Path file : folder.files(folder.content().resolve("organisations"), ".yaml")) {
            String name = folder.name(file);
            int before = problems.count(name);
            Optional<Organisation> read =
                    Yaml.read(folder, file, problems)
                            .map(fields -> read(id(file), fields, languages, topics));
            if (read.isPresent() && problems.count(name) == before) {
                byId.put(read.get().id(), read.get());
            } else {
                problems.leaveOut(name);
            }
        }
        return new Organisations(byId);
    }

    public List<Organisation> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Organisation> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    private static String id(Path file) {
        return file.getFileName().toString().replaceFirst("\\.yaml$", "");
    }

    private static Organisation read(
            String id, Fields fields, Languages languages, Set<String> topics) {
        if (!id.matches("[a-z][a-z0-9-]{1,39}")) {
            fields.problem(
                    "service", "`" + id + "` is no id", "name the file with a-z and hyphens");
        }
        Organisation read =
                new Organisation(
                        id,
                        fields.needText("service"),
                        flag(fields, "contract"),
                        flag(fields, "authority"),
                        known(fields, "reads", tags(languages)),
                        known(fields, "audiences", AUDIENCES),
                        known(fields, "topics", topics),
                        known(fields, "regions", Set.copyOf(REGIONS)),
                        Integer.parseInt(
                                fields.oneOf("fallback", Set.of("0", "1", "2")).orElse("0")),
                        fields.line("service"));
        fields.texts("sources");
        fields.rejectUnknown();
        if (read.audiences().isEmpty()) {
            fields.problem("audiences", "nobody is helped", "write adult, child or both");
        }
        return read;
    }

    private static boolean flag(Fields fields, String name) {
        return fields.oneOf(name, YES_NO).orElse("false").equals("true");
    }

    private static Set<String> tags(Languages languages) {
        return Set.copyOf(languages.all().stream().map(language -> language.tag()).toList());
    }

    private static List<String> known(Fields fields, String name, Set<String> allowed) {
        List<String> found = new ArrayList<>();
        for (String value : fields.texts(name)) {
            if (allowed.contains(value)) {
                found.add(value);
            } else {
                String known = String.join(", ", allowed.stream().sorted().toList());
                fields.problem(name, "`" + value + "` is unknown", "use " + known);
            }
        }
        return found;
    }
}
