package lv.gaisma.search;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.gaisma.language.Language;
import lv.gaisma.language.Messages;
import lv.gaisma.search.index.Found;
import lv.gaisma.search.index.Hit;
import lv.gaisma.search.index.Question;
import lv.gaisma.search.index.SearchIndex;
import lv.gaisma.web.Served;
import org.jspecify.annotations.Nullable;

/** The page of results for a question, in one language. */
public final class Results {

    private static final String TEMPLATE = "search/results";
    private static final int ON_A_PAGE = 10;
    private static final int MOST = 60;
    private static final int MOST_ELSEWHERE = 3;
    private static final int CONTACTS = 3;

    /** A reader waits so long before the page says that search is not there yet. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final SearchDesk desk;
    private final Language language;
    private final Messages messages;

    public Results(SearchDesk desk, Language language) {
        this.desk = desk;
        this.language = language;
        this.messages = desk.messages(language);
    }

    /** What {@code search/results} shows before anything is asked. */
    public Object first() {
        return view("", null, null, false);
    }

    /**
     * @param form the fields as they were sent, whatever they hold
     */
    public Served of(Map<String, String> form) {
        return desk.show(language, TEMPLATE, answer(Request.of(form)));
    }

    private ResultsView answer(Request request) {
        Question question = request.question();
        if (question.isEmpty()) {
            return view(question.text(), messages.text("search.empty"), null, true);
        }
        Optional<SearchIndex> index = desk.index(PATIENCE);
        return index.map(ready -> answer(request, ready))
                .orElseGet(() -> view(question.text(), messages.text("search.soon"), null, true));
    }

    private ResultsView answer(Request request, SearchIndex index) {
        Question question = request.question();
        Found found = index.search(language, question, MOST);
        List<ResultsView.Elsewhere> elsewhere =
                index.elsewhere(found, question, MOST_ELSEWHERE).stream()
                        .map(this::elsewhere)
                        .toList();
        boolean nothing = found.isNothing();
        List<Hit> all = nothing ? List.of() : found.hits();
        Facets facets = new Facets(desk, messages, all);
        List<Hit> shown = facets.only(request);
        int pages = Math.max(1, (shown.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        int page = Math.min(request.page(), pages);
        return new ResultsView(
                action(),
                question.text(),
                nothing
                        ? messages.text("search.nothing")
                        : messages.text("search.found", Map.of("n", shown.size())),
                question.cut() ? messages.text("search.long", Map.of("n", Question.LONGEST)) : null,
                nothing ? null : found.meant(),
                facets.of(request),
                Facets.carried(request),
                shown.stream()
                        .skip((page - 1L) * ON_A_PAGE)
                        .limit(ON_A_PAGE)
                        .map(this::hit)
                        .toList(),
                elsewhere,
                paging(page, pages),
                nothing ? desk.contacts(language, CONTACTS) : List.of(),
                nothing ? desk.topics(language) : List.of());
    }

    private ResultsView view(
            String query, @Nullable String status, @Nullable String note, boolean contacts) {
        return new ResultsView(
                action(),
                query,
                status,
                note,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                contacts ? desk.contacts(language, CONTACTS) : List.of(),
                desk.topics(language));
    }

    private String action() {
        return "/" + language.tag() + "/search";
    }

    private ResultsView.@Nullable Paging paging(int page, int pages) {
        return pages == 1
                ? null
                : new ResultsView.Paging(
                        messages.text("search.page", Map.of("n", page, "count", pages)),
                        page - 1,
                        page < pages ? page + 1 : 0);
    }

    private ResultsView.Elsewhere elsewhere(Found found) {
        Language other = found.language();
        return new ResultsView.Elsewhere(
                other.tag(),
                other.direction(),
                other.name(),
                found.hits().stream().map(this::hit).toList());
    }

    private ResultsView.HitView hit(Hit hit) {

        return new ResultsView.HitView(
                desk.href(hit.entry()), hit.title(), desk.section(hit.entry()), hit.passage());
    }
}
