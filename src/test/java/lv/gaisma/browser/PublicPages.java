package lv.gaisma.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Every page of a portal that a reader can come to by links, as it is served. */
final class PublicPages {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final Pattern FILE = Pattern.compile("^/static/|\\.(?:pdf|png|svg)$");
    private static final List<String> UNLINKED = List.of("/", "/forget");

    /**
     * A page.
     *
     * @param address with its query
     * @param gzip bytes on the way, compressed by gzip
     */
    record Served(String address, int status, String html, int gzip) {

        /** The language of the page, from its address; {@code en} where the address has none. */
        String language() {
            String[] parts = address.split("[/?]");
            return parts.length > 1 && !parts[1].equals("forget") ? parts[1] : "en";
        }
    }

    private static final class Shared {
        static final PublicPages PAGES = of(RunningPortal.shared());
    }

    private final Map<String, Served> pages = new LinkedHashMap<>();
    private final Set<String> missing = new LinkedHashSet<>();

    private PublicPages() {}

    /** The pages of the shared portal. */
    static PublicPages shared() {
        return Shared.PAGES;
    }

    /** Follows every link from the choice of language on. */
    static PublicPages of(RunningPortal portal) {
        PublicPages found = new PublicPages();
        Deque<String> open = new ArrayDeque<>(UNLINKED);
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!open.isEmpty()) {
                String address = open.poll();
                if (found.pages.containsKey(address) || found.missing.contains(address)) {
                    continue;
                }
                Served page = found.fetch(client, portal.base(), address);
                open.addAll(links(page.html()));
            }
        }
        return found;
    }

    Collection<Served> all() {
        return pages.values();
    }

    /** Addresses that a page links to and that do not answer with a page. */
    Set<String> missing() {
        return missing;
    }

    private Served fetch(HttpClient client, String base, String address) {
        try {
            HttpResponse<byte[]> answer =
                    client.send(
                            HttpRequest.newBuilder(URI.create(base + address))
                                    .header("Accept-Encoding", "gzip")
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray());
            Served page = read(address, answer);
            if (page.status() == 200) {
                pages.put(address, page);
            } else {
                missing.add(address + " " + page.status());
            }
            return page;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Served read(String address, HttpResponse<byte[]> answer) throws IOException {
        boolean zipped = answer.headers().firstValue("Content-Encoding").isPresent();
        byte[] bytes = answer.body();
        if (zipped) {
            bytes = new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
        }
        String html = new String(bytes, StandardCharsets.UTF_8);
        return new Served(address, answer.statusCode(), html, answer.body().length);
    }

    private static List<String> links(String html) {
        Matcher link = LINK.matcher(html);
        return link.results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .filter(address -> !FILE.matcher(address).find())
                .distinct()
                .toList();
    }
}
