package lv.gaisma.edition;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lv.gaisma.language.Language;
import lv.gaisma.page.Page;
import lv.gaisma.page.Pages;
import lv.gaisma.page.State;

/** The table of the page "languages": how complete and how fresh each language is. */
record StateTable(Pages pages, Voice voice) {

    private static final List<State> SHOWN =
            List.of(
                    State.CURRENT,
                    State.BEHIND_WORDING,
                    State.BEHIND_MEANING,
                    State.BEHIND_SAFETY,
                    State.MISSING);

    String html() {
        StringBuilder html = new StringBuilder("<table class=\"figures\"><thead><tr>");
        head(html, "state.language");
        SHOWN.forEach(state -> head(html, "state." + state.word()));
        head(html, "state.drafts");
        html.append("</tr></thead>\n<tbody>");
        pages.languages().all().forEach(language -> row(html, language));
        return html.append("</tbody></table>").toString();
    }

    private void head(StringBuilder html, String key) {
        html.append("<th scope=\"col\">").append(words(key)).append("</th>");
    }

    private void row(StringBuilder html, Language language) {
        Map<State, Integer> count = new EnumMap<>(State.class);
        pages.of(pages.languages().source())
                .keySet()
                .forEach(path -> count.merge(pages.state(language, path), 1, Integer::sum));
        Collection<Page> written = pages.of(language).values();
        long drafts = written.stream().filter(page -> !page.file().front().checked()).count();
        html.append("\n<tr><td data-label=\"")
                .append(words("state.language"))
                .append("\"><span lang=\"")
                .append(language.tag())
                .append("\">")
                .append(Markup.escape(language.name()))
                .append("</span></td>");
        SHOWN.forEach(state -> cell(html, "state." + state.word(), count.getOrDefault(state, 0)));
        cell(html, "state.drafts", drafts);
        html.append("</tr>");
    }

    private void cell(StringBuilder html, String key, long number) {
        html.append("<td data-label=\"")
                .append(words(key))
                .append("\">")
                .append(number)
                .append("</td>");
    }

    private String words(String key) {
        return Markup.escape(voice.text(key));
    }
}
