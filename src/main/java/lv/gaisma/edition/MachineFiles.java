package lv.gaisma.edition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Objects;
import lv.gaisma.web.Caching;
import lv.gaisma.web.Compression;
import lv.gaisma.web.Frame;
import lv.gaisma.web.Served;
import lv.gaisma.web.Settings;

/** The files that machines read: sitemap, robots, security.txt. */
final class MachineFiles {

    /** RFC 9116 recommends less than a year. */
    private static final Duration SECURITY_VALID = Duration.ofDays(180);

    private static final String TEXT = "text/plain;charset=utf-8";

    private MachineFiles() {}

    /** Every page that may be indexed, with its twins in other languages (sitemaps.org 0.9). */
    static Served sitemap(Collection<Draft> drafts, Settings settings) {
        StringBuilder xml =
                new StringBuilder(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" \
                        xmlns:xhtml="http://www.w3.org/1999/xhtml">
                        """);
        drafts.stream()
                .filter(draft -> draft.status() == 200 && !draft.frame().noindex())
                .sorted((a, b) -> a.path().compareTo(b.path()))
                .forEach(draft -> url(xml, draft, settings));
        return text(xml.append("</urlset>\n").toString(), "application/xml;charset=utf-8");
    }

    private static void url(StringBuilder xml, Draft draft, Settings settings) {
        xml.append("<url><loc>").append(settings.base()).append(draft.path()).append("</loc>");
        for (Frame.Alternate other : draft.frame().alternates()) {
            xml.append("<xhtml:link rel=\"alternate\" hreflang=\"")
                    .append(other.tag())
                    .append("\" href=\"")
                    .append(other.href())
                    .append("\"/>");
        }
        xml.append("</url>\n");
    }

    static Served robots(Settings settings) {
        return text(
                "User-agent: *\nAllow: /\nSitemap: " + settings.base() + "/sitemap.xml\n", TEXT);
    }

    /** Whom to tell about a weakness (RFC 9116). */
    static Served security(Settings settings, Instant at) {
        String about = settings.base() + "/en/about/this-site";
        String contact = settings.contact().map(MachineFiles::uri).orElse(about);
        Instant expires = at.plus(SECURITY_VALID).truncatedTo(ChronoUnit.SECONDS);
        return text(
                "Contact: "
                        + contact
                        + "\nExpires: "
                        + expires
                        + "\nPreferred-Languages: lv, en\nCanonical: "
                        + settings.base()
                        + "/.well-known/security.txt\n",
                TEXT);
    }

    /** The description of the programming interface (OpenAPI 3.1). */
    static Served openApi() {
        try (InputStream in = MachineFiles.class.getResourceAsStream("/openapi.yml")) {
            byte[] bytes = Objects.requireNonNull(in, "openapi.yml").readAllBytes();
            return Compression.text(200, "application/yaml;charset=utf-8", bytes, Caching.PAGE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String uri(String contact) {
        return contact.contains("@") && !contact.contains(":") ? "mailto:" + contact : contact;
    }

    private static Served text(String text, String type) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Compression.text(200, type, bytes, Caching.PAGE);
    }
}
