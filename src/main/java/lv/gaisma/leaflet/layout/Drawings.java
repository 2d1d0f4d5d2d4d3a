package lv.gaisma.leaflet.layout;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problems;

/** The drawings of {@code static/pictures}, by their names below {@code static/}. */
public record Drawings(Map<String, Drawing> byName) {

    private static final String FOLDER = "pictures";

    /** Reads them; one that cannot be drawn is left out, with a problem. */
    public static Drawings read(Folder folder, Problems problems) {
        Map<String, Drawing> drawings = new HashMap<>();
        Path place = folder.statics().resolve(FOLDER);
        if (Files.isDirectory(place)) {
            for (Path file : folder.files(place, ".svg")) {
                String name = folder.statics().relativize(file).toString().replace('\\', '/');
                read(folder, file, problems).ifPresent(drawing -> drawings.put(name, drawing));
            }
        }
        return new Drawings(Map.copyOf(drawings));
    }

    private static Optional<Drawing> read(Folder folder, Path file, Problems problems) {
        return folder.read(file, problems)
                .flatMap(
                        text -> {
                            try {
                                return Optional.of(Drawing.svg(text));
                            } catch (IllegalArgumentException e) {
                                problems.add(
                                        folder.name(file),
                                        0,
                                        "cannot be printed: " + e.getMessage(),
                                        "draw it with <path> alone, in a square viewBox");
                                return Optional.empty();
                            }
                        });
    }

    Optional<Drawing> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
