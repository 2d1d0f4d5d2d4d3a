package lv.gaisma.search;

import java.util.Map;
import lv.gaisma.search.index.Question;

/**
 * What a form asks for; whatever makes no sense is left aside.
 *
 * @param page from 1
 * @param section shown alone; empty for all
 * @param kind shown alone; empty for all
 */
record Request(Question question, int page, String section, String kind) {

    private static final int LAST_PAGE = 99;

    static Request of(Map<String, String> form) {
        return new Request(
                Question.of(form.getOrDefault("q", "")),
                page(form.getOrDefault("page", "")),
                word(form.getOrDefault("section", "")),
                word(form.getOrDefault("kind", "")));
    }

    private static int page(String text) {
        return text.matches("[1-9][0-9]?") ? Math.min(Integer.parseInt(text), LAST_PAGE) : 1;
    }

    private static String word(String text) {
        return text.matches("[a-z-]{1,40}") ? text : "";
    }
}
