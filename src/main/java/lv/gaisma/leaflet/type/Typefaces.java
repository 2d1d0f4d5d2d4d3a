package lv.gaisma.leaflet.type;

import java.awt.Font;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import lv.gaisma.file.Fields;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problems;
import lv.gaisma.file.Yaml;

/** The families of {@code static/fonts}, by script. */
public final class Typefaces {

    /** Font files are large and never change while the process runs. */
    private static final Map<Path, Typeface> READ = new ConcurrentHashMap<>();

    private static final float DEFAULT_LEADING = 1.5f;

    private final Map<String, Family> families;

    private Typefaces(Map<String, Family> families) {
        this.families = families;
    }

    /** The folder of the fonts below {@code static/}. */
    public static final String FOLDER = "fonts";

    private record Line(String script, String family, float leading, float scale) {}

    /**
     * Reads the fonts of a folder; empty when there are none or this machine cannot use any, which
     * is a problem then.
     */
    public static Optional<Typefaces> read(Folder folder, Problems problems) {
        Path place = folder.statics().resolve(FOLDER);
        Path list = place.resolve("fonts.yaml");
        if (!Files.exists(list)) {
            return Optional.empty();
        }
        List<Line> lines = lines(folder, list, problems);
        if (lines.isEmpty() || !canLayOut(folder.name(list), problems)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Typefaces(families(place, lines)));
        } catch (IOException e) {
            String what = "a font cannot be read: " + e.getMessage();
            problems.add(folder.name(list), 0, what, "put the file back beside it");
            return Optional.empty();
        }
    }

    /** The JDK throws whatever it likes when it finds no fontconfig; pages must go on. */
    private static boolean canLayOut(String file, Problems problems) {
        try {
            return new Font(Font.SANS_SERIF, Font.PLAIN, 12).canDisplay('a');
        } catch (RuntimeException | Error e) {
            problems.add(
                    file,
                    0,
                    "this machine cannot lay out text, so no sheets are printed (" + e + ")",
                    "install fontconfig (Debian: apt-get install fontconfig fonts-dejavu-core)");
            return false;
        }
    }

    /** The family for a script; one without its own gets the first. */
    public Family of(String script) {
        Family family = families.get(script);
        return family == null ? families.values().iterator().next() : family;
    }

    private static List<Line> lines(Folder folder, Path list, Problems problems) {
        List<Line> lines = new ArrayList<>();
        folder.read(list, problems)
                .flatMap(text -> Yaml.parse(text, folder.name(list), 1, problems))
                .ifPresent(
                        fields -> {
                            fields.maps("fonts").forEach(line -> lines.add(line(line)));
                            fields.rejectUnknown();
                        });
        return lines;
    }

    private static Line line(Fields fields) {
        Line line =
                new Line(
                        fields.needText("script"),
                        fields.needText("family"),
                        number(fields, "leading", DEFAULT_LEADING),
                        number(fields, "scale", 1));
        fields.rejectUnknown();
        return line;
    }

    private static float number(Fields fields, String name, float otherwise) {
        String text = fields.text(name).orElse("");
        if (text.matches("[0-9](\\.[0-9]+)?")) {
            return Float.parseFloat(text);
        }
        if (!text.isEmpty()) {
            fields.problem(name, "`" + text + "` is not a number", "write 1.5");
        }
        return otherwise;
    }

    private static Map<String, Family> families(Path place, List<Line> lines) throws IOException {
        Map<String, Typeface> regular = new LinkedHashMap<>();
        Map<String, Typeface> bold = new LinkedHashMap<>();
        for (Line line : lines) {
            regular.put(line.family(), face(place.resolve(line.family() + "-Regular.ttf")));
            bold.put(line.family(), face(place.resolve(line.family() + "-Bold.ttf")));
        }
        Map<String, Family> families = new LinkedHashMap<>();
        for (Line line : lines) {
            families.put(
                    line.script(),
                    new Family(
                            chain(line.family(), regular),
                            chain(line.family(), bold),
                            line.leading(),
                            line.scale()));
        }
        return families;
    }

    private static List<Typeface> chain(String first, Map<String, Typeface> faces) {
        List<Typeface> chain = new ArrayList<>();
        Optional.ofNullable(faces.get(first)).ifPresent(chain::add);
        faces.values().stream().filter(face -> !chain.contains(face)).forEach(chain::add);
        return List.copyOf(chain);
    }

    private static Typeface face(Path file) throws IOException {
        Path key = file.toRealPath();
        Typeface known = READ.get(key);
        if (known == null) {
            known = Typeface.read(Files.readAllBytes(file));
            READ.put(key, known);
        }
        return known;
    }
}
