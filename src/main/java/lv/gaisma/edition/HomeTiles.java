package lv.gaisma.edition;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lv.gaisma.file.Fields;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problems;
import lv.gaisma.file.Yaml;

/** The tiles of the home page, {@code content/home.yaml}. */
record HomeTiles(List<Tile> actions, List<Tile> tiles) {

    /**
     * @param id the end of its text key
     * @param page path without the language; ends with a slash for a section
     * @param line line of the file
     */
    record Tile(String id, String page, String icon, int line) {}

    static HomeTiles read(Folder folder, Problems problems) {
        Path file = folder.content().resolve("home.yaml");
        if (!Files.exists(file)) {
            return new HomeTiles(List.of(), List.of());
        }
        return Yaml.read(folder, file, problems)
                .map(
                        fields -> {
                            HomeTiles home =
                                    new HomeTiles(tiles(fields, "actions"), tiles(fields, "tiles"));
                            fields.rejectUnknown();
                            return home;
                        })
                .orElseGet(() -> new HomeTiles(List.of(), List.of()));
    }

    private static List<Tile> tiles(Fields fields, String name) {
        List<Tile> tiles = new ArrayList<>();
        for (Fields line : fields.maps(name)) {
            tiles.add(
                    new Tile(
                            line.needText("id"),
                            line.needText("page"),
                            line.needText("icon"),
                            line.line()));
            line.rejectUnknown();
        }
        return List.copyOf(tiles);
    }
}
