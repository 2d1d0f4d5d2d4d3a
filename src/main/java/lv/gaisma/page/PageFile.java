package lv.gaisma.page;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problems;
import lv.gaisma.file.Yaml;

/**
 * One Markdown file as it was read.
 *
 * @param name the file in problems, {@code content/lv/rights/pay.md}
 * @param path the page, {@code rights/pay}; {@code index} is the home page
 * @param front its front matter
 * @param body the Markdown below the front matter
 * @param bodyLine the line of the file on which the body starts, from 1
 * @param whole the whole file
 * @param clean true when reading it found nothing wrong
 */
public record PageFile(
        String name,
        String path,
        FrontMatter front,
        String body,
        int bodyLine,
        String whole,
        boolean clean) {

    private static final String FENCE = "---";
    private static final int HASH_BYTES = 6;

    /**
     * Reads a file below {@code content/{language}/}; empty when it cannot be served at all.
     *
     * @param before finds a file by its name as it was read the last time
     */
    static Optional<PageFile> read(
            Folder folder,
            Path languageFolder,
            Path file,
            Function<String, Optional<PageFile>> before,
            Problems found) {
        String name = folder.name(file);
        String relative = languageFolder.relativize(file).toString().replace('\\', '/');
        String path = relative.substring(0, relative.length() - ".md".length());
        if (!path.matches("[a-z0-9-]+(/[a-z0-9-]+)*")) {
            found.add(name, 0, "has a name that cannot be an address", "use a-z, 0-9 and hyphens");
            found.leaveOut(name);
            return Optional.empty();
        }
        return folder.read(file, found)
                .flatMap(
                        text ->
                                before.apply(name)
                                        .filter(
                                                known ->
                                                        known.clean() && known.whole().equals(text))
                                        .or(() -> parse(name, path, text, found)));
    }

    private static Optional<PageFile> parse(
            String name, String path, String text, Problems problems) {
        String unix = text.replace("\r\n", "\n");
        int end = unix.indexOf("\n" + FENCE, FENCE.length());
        if (!unix.startsWith(FENCE + "\n") || end < 0) {
            problems.add(name, 1, "has no front matter", "start the file with --- title: … ---");
            problems.leaveOut(name);
            return Optional.empty();
        }
        String head = unix.substring(FENCE.length() + 1, end + 1);
        int bodyStart = unix.indexOf('\n', end + 1);
        String body = bodyStart < 0 ? "" : unix.substring(bodyStart + 1);
        int bodyLine = (int) unix.substring(0, unix.length() - body.length()).lines().count() + 1;
        int known = problems.count(name);
        Optional<FrontMatter> front = Yaml.parse(head, name, 2, problems).flatMap(FrontMatter::of);
        if (front.isEmpty()) {
            problems.leaveOut(name);
        }
        boolean clean = problems.count(name) == known;
        return front.map(fields -> new PageFile(name, path, fields, body, bodyLine, text, clean));
    }

    /**
     * The hash of the text that a translation follows: title, summary and body with white space
     * folded, the first 48 bits of SHA-256 in hexadecimal.
     */
    public String hash() {
        String text = front.title() + "\n" + front.summary() + "\n" + body;
        String normal =
                Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", " ").strip();
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(normal.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
