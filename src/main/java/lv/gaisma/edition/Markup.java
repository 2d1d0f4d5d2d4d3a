package lv.gaisma.edition;

import lv.gaisma.help.PhoneNumber;
import lv.gaisma.help.Text;

/** The few pieces of HTML that data becomes inside a text. */
final class Markup {

    private Markup() {}

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Text that keeps its own direction: numbers and amounts inside Urdu. */
    static String bdi(String text) {
        return "<bdi>" + escape(text) + "</bdi>";
    }

    static String link(String href, String words) {
        return "<a href=\"" + escape(href) + "\">" + escape(words) + "</a>";
    }

    /** A link whose words may be in another language or direction than the text around it. */
    static String link(String href, Text words) {
        return "<a href=\""
                + escape(href)
                + "\"><bdi lang=\""
                + words.tag()
                + "\">"
                + escape(words.words())
                + "</bdi></a>";
    }

    /** A number inside a plain sentence, kept whole and in its own direction (UAX #9 isolates). */
    static String isolated(String number) {
        return "\u2066" + number.replace(' ', '\u00a0') + "\u2069";
    }

    static String phone(PhoneNumber number) {
        return "<a class=\"tel\" href=\"" + number.href() + "\">" + bdi(number.display()) + "</a>";
    }
}
