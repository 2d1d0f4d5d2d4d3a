package lv.gaisma.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import lv.gaisma.language.Messages;
import lv.gaisma.search.index.Entry;
import lv.gaisma.search.index.Hit;

/** What was found, by section and by kind. */
final class Facets {

    private static final String SECTION = "section";
    private static final String KIND = "kind";

    private final SearchDesk desk;
    private final Messages messages;
    private final List<Hit> all;

    Facets(SearchDesk desk, Messages messages, List<Hit> all) {
        this.desk = desk;
        this.messages = messages;
        this.all = all;
    }

    /** The hits that a request wants to see; all of them when it names what is not there. */
    List<Hit> only(Request request) {
        List<Hit> some =
                all.stream()
                        .filter(hit -> fits(request.section(), hit.entry().section()))
                        .filter(hit -> fits(request.kind(), kind(hit.entry())))
                        .toList();
        return some.isEmpty() ? all : some;
    }

    private static boolean fits(String wish, String value) {
        return wish.isEmpty() || wish.equals(value);
    }

    private static String kind(Entry entry) {
        return entry.kind().name().toLowerCase(Locale.ROOT);
    }

    /** The facets that leave a choice. */
    List<ResultsView.Facet> of(Request request) {
        List<ResultsView.Facet> facets = new ArrayList<>();
        add(facets, SECTION, request.section(), Entry::section, desk::section);
        add(
                facets,
                KIND,
                request.kind(),
                Facets::kind,
                entry -> messages.text("search.kind." + kind(entry)));
        return List.copyOf(facets);
    }

    private void add(
            List<ResultsView.Facet> facets,
            String name,
            String wish,
            Function<Entry, String> value,
            Function<Entry, String> words) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, String> texts = new LinkedHashMap<>();
        for (Hit hit : all) {
            String of = value.apply(hit.entry());
            if (!of.isEmpty()) {
                counts.merge(of, 1, Integer::sum);
                texts.putIfAbsent(of, words.apply(hit.entry()));
            }
        }
        if (counts.size() < 2) {
            return;
        }
        List<ResultsView.Option> options = new ArrayList<>();
        options.add(new ResultsView.Option(name, "", messages.text("search.all"), wish.isEmpty()));
        counts.forEach(
                (of, count) ->
                        options.add(
                                new ResultsView.Option(
                                        name, of, texts.get(of) + " " + count, of.equals(wish))));
        facets.add(
                new ResultsView.Facet(
                        messages.text("search." + name), !wish.isEmpty(), List.copyOf(options)));
    }

    /** What goes along when the reader turns the page. */
    static List<ResultsView.Option> carried(Request request) {
        List<ResultsView.Option> carried = new ArrayList<>();
        carried.add(new ResultsView.Option("q", request.question().text(), "", false));
        if (!request.section().isEmpty()) {
            carried.add(new ResultsView.Option(SECTION, request.section(), "", false));
        }
        if (!request.kind().isEmpty()) {
            carried.add(new ResultsView.Option(KIND, request.kind(), "", false));
        }
        return List.copyOf(carried);
    }
}
