package lv.gaisma.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * The drawings, and the addresses of script and icon.
 *
 * @param script fingerprinted address of the script of quick exit
 * @param search fingerprinted address of the script of the search box
 * @param icon fingerprinted address of the icon
 * @param icons the drawings by name, inner SVG
 */
public record Look(String script, String search, String icon, Map<String, String> icons) {

    /** The look of this build with the addresses of a content folder's static files. */
    public static Look of(String script, String search, String icon) {
        return new Look(script, search, icon, drawings());
    }

    private static Map<String, String> drawings() {
        Properties properties = new Properties();
        try (InputStream in = open("/views/component/icon/icons.properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> icons = new HashMap<>();
        properties.forEach((name, drawing) -> icons.put((String) name, (String) drawing));
        return Map.copyOf(icons);
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(Look.class.getResourceAsStream(name), name);
    }
}
