package lv.gaisma.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problems;
import lv.gaisma.web.Caching;
import lv.gaisma.web.Compression;
import lv.gaisma.web.Served;
import org.jspecify.annotations.Nullable;

/**
 * The files below {@code static/}, each under an address that changes with its bytes.
 *
 * @param addresses address by name: {@code /static/icon.svg} to {@code /static/icon.9f3c….svg}
 * @param served the answers by address
 */
record Statics(Map<String, String> addresses, Map<String, Served> served) {

    private static final int HASH_LENGTH = 10;

    private static final Map<String, String> TYPES =
            Map.ofEntries(
                    Map.entry("svg", "image/svg+xml"),
                    Map.entry("js", "text/javascript;charset=utf-8"),
                    Map.entry("css", "text/css;charset=utf-8"),
                    Map.entry("txt", "text/plain;charset=utf-8"),
                    Map.entry("png", "image/png"),
                    Map.entry("jpg", "image/jpeg"),
                    Map.entry("webp", "image/webp"),
                    Map.entry("pdf", "application/pdf"),
                    Map.entry("mp3", "audio/mpeg"),
                    Map.entry("ogg", "audio/ogg"),
                    Map.entry("opus", "audio/ogg"),
                    Map.entry("ttf", "font/ttf"),
                    Map.entry("woff2", "font/woff2"));

    /**
     * @param before the files as they were read the last time; compressing them takes a while
     */
    static Statics read(Folder folder, Problems problems, @Nullable Statics before) {
        Map<String, String> addresses = new LinkedHashMap<>();
        Map<String, Served> served = new LinkedHashMap<>();
        for (Path file : folder.files(folder.statics(), "")) {
            String name = folder.statics().relativize(file).toString().replace('\\', '/');
            String type = TYPES.get(ending(name));
            if (type == null || !name.matches("[A-Za-z0-9/_.-]+")) {
                problems.add(
                        folder.name(file), 0, "is no file the site serves", "rename or remove");
                continue;
            }
            try {
                byte[] bytes = Files.readAllBytes(file);
                String address = address(name, bytes);
                addresses.put("/static/" + name, address);
                Served known = before == null ? null : before.served().get(address);
                served.put(address, known == null ? serve(type, bytes) : known);
            } catch (IOException e) {
                problems.add(folder.name(file), 0, "cannot be read", "check the file's rights");
                problems.leaveOut(folder.name(file));
            }
        }
        return new Statics(Map.copyOf(addresses), Map.copyOf(served));
    }

    /** The address of a file, or the name itself when there is no such file. */
    String address(String name) {
        return addresses.getOrDefault(name, name);
    }

    /** The MIME type of a file by its name. */
    static String type(String name) {
        return TYPES.getOrDefault(ending(name), "application/octet-stream");
    }

    /** The bytes of the files by name. */
    Map<String, byte[]> bytes() {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        addresses.forEach(
                (name, address) -> {
                    Served file = served.get(address);
                    if (file != null) {
                        bytes.put(name, file.identity().bytes());
                    }
                });
        return bytes;
    }

    private static Served serve(String type, byte[] bytes) {
        return type.startsWith("text/") || type.endsWith("+xml")
                ? Compression.text(200, type, bytes, Caching.IMMUTABLE)
                : Compression.binary(type, bytes, Caching.IMMUTABLE);
    }

    private static String address(String name, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        String hash = Compression.tag(bytes).substring(0, HASH_LENGTH);
        return "/static/" + name.substring(0, dot) + "." + hash + name.substring(dot);
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
