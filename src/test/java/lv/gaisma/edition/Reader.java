package lv.gaisma.edition;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.gaisma.web.Address;
import lv.gaisma.web.Served;

/** Somebody who reads a site and looks into its pages. */
record Reader(Editions editions) {

    Served get(String address) {
        int question = address.indexOf('?');
        Map<String, String> query = new LinkedHashMap<>();
        if (question >= 0) {
            for (String pair : address.substring(question + 1).split("&")) {
                query.put(pair.replaceAll("=.*", ""), pair.replaceAll(".*=", ""));
            }
        }
        String path = question < 0 ? address : address.substring(0, question);
        return editions.find(new Address(200, path, query), "");
    }

    String html(String address) {
        return text(get(address));
    }

    static String text(Served served) {
        return new String(served.identity().bytes(), StandardCharsets.UTF_8);
    }

    /** What a pattern's first group finds, in order. */
    static List<String> all(String html, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(html);
        return matcher.results().map(found -> found.group(1)).toList();
    }

    static String first(String html, String pattern) {
        return all(html, pattern).stream().findFirst().orElse("");
    }

    /** The part of a page between {@code <main>} and {@code </main>}. */
    static String main(String html) {
        return html.substring(html.indexOf("<main"), html.indexOf("</main>"));
    }
}
