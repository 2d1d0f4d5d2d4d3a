package lv.gaisma.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * The style that is inlined into every page, the drawings, and the addresses of script and icon.
 *
 * @param style the style, without comments and line breaks
 * @param styleHash SHA-256 of exactly those bytes, base64, for the content security policy
 * @param script fingerprinted address of the script of quick exit
 * @param icon fingerprinted address of the icon
 * @param icons the drawings by name, inner SVG
 */
public record Look(
        String style, String styleHash, String script, String icon, Map<String, String> icons) {

    /** The look of this build with the addresses of a content folder's static files. */
    public static Look of(String script, String icon) {
        String style =
                resource("/views/style.css")
                        .replaceAll("(?s)/\\*.*?\\*/", "")
                        .replaceAll("\\s*\n\\s*", "")
                        .strip();
        return new Look(style, hash(style), script, icon, drawings());
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

    private static String hash(String style) {
        try {
            byte[] bytes = style.getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(Look.class.getResourceAsStream(name), name);
    }
}
