package lv.gaisma.edition;

import lv.gaisma.help.PhoneNumber;

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

    static String phone(PhoneNumber number) {
        return "<a class=\"tel\" href=\"" + number.href() + "\">" + bdi(number.display()) + "</a>";
    }
}
