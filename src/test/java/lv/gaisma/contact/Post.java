package lv.gaisma.contact;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a browser sends, and what it gets back.
 *
 * @param fields in their order
 * @param files of the field {@code file}
 */
record Post(Map<String, String> fields, List<byte[]> files) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String BOUNDARY = "----WebKitFormBoundary7MA4YWxkTrZu0gW";
    private static final Pattern CODE =
            Pattern.compile("<output id=\"receipt\"[^>]*>([0-9 ]+)</output>");
    private static final Pattern TEXT = Pattern.compile("(?s)<textarea[^>]*>(.*?)</textarea>");

    /** An answer of the portal. */
    record Answer(int status, String body, Map<String, List<String>> headers) {

        /** The code of the receipt, or the empty text. */
        String code() {
            Matcher code = CODE.matcher(body);
            return code.find() ? code.group(1) : "";
        }

        /** What stands in the field for the text. */
        String kept() {
            Matcher text = TEXT.matcher(body);
            return text.find() ? text.group(1) : "";
        }

        String hidden(String name) {
            Matcher value =
                    Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(body);
            return value.find() ? value.group(1) : "";
        }

        String main() {
            return body.substring(body.indexOf("<main"), body.indexOf("</main>"));
        }

        String header(String name) {
            return headers.getOrDefault(name, List.of("")).getFirst();
        }
    }

    /** Names and values in turn. */
    static Post of(String... fields) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            map.put(fields[i], fields[i + 1]);
        }
        return new Post(map, List.of());
    }

    Post with(byte[] file) {
        List<byte[]> more = new ArrayList<>(files);
        more.add(file);
        return new Post(fields, more);
    }

    Post with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.put(name, value);
        return new Post(more, files);
    }

    /** As a form with files. */
    Answer to(String url) {
        return send(url, "multipart/form-data; boundary=" + BOUNDARY, multipart());
    }

    /** As a form without files. */
    Answer plainTo(String url) {
        String body =
                fields.entrySet().stream()
                        .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                url, "application/x-www-form-urlencoded", body.getBytes(StandardCharsets.UTF_8));
    }

    byte[] multipart() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        fields.forEach(
                (name, value) -> part(out, name, "", value.getBytes(StandardCharsets.UTF_8)));
        for (byte[] file : files) {
            part(out, "file", "; filename=\"FNAMEMARK.jpg\"\r\nContent-Type: image/jpeg", file);
        }
        out.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static void part(ByteArrayOutputStream out, String name, String more, byte[] content) {
        String head =
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n"
                        .formatted(BOUNDARY, name, more);
        out.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        out.writeBytes(content);
        out.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    static Answer send(String url, String type, byte[] body) {
        return ask(
                HttpRequest.newBuilder(URI.create(url))
                        .header("Content-Type", type)
                        .header("Origin", "null")
                        .header("User-Agent", "UAMARK/9.9 (PhoneX)")
                        .header("X-Forwarded-For", "203.0.113.77")
                        .header("Cookie", "id=COOKIEMARK")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build());
    }

    static Answer get(String url) {
        return ask(HttpRequest.newBuilder(URI.create(url)).build());
    }

    private static Answer ask(HttpRequest request) {
        try {
            HttpResponse<String> answer =
                    CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body(), answer.headers().map());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
