package lv.gaisma.page;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import lv.gaisma.file.Problems;
import lv.gaisma.language.Letters;

/** What {@code ./gaisma check} finds in a page; serving does not need any of it. */
public final class PageChecks {

    private final Pages pages;
    private final Set<String> topics;
    private final Laws laws;
    private final NeutralTabs tabs;
    private final Predicate<String> leadsSomewhere;
    private final Problems problems;

    /**
     * @param topics the known topics; empty: they are not checked
     * @param leadsSomewhere true for a path inside the site that exists, without the first slash
     */
    public PageChecks(
            Pages pages,
            Set<String> topics,
            Laws laws,
            NeutralTabs tabs,
            Predicate<String> leadsSomewhere,
            Problems problems) {
        this.pages = pages;
        this.topics = topics;
        this.laws = laws;
        this.tabs = tabs;
        this.leadsSomewhere = leadsSomewhere;
        this.problems = problems;
    }

    /** Checks one page of a stored language. */
    public void check(Page page) {
        new FrontMatterCheck(page, source(page), topics, problems).run(pages.languages().source());
        page.text().mistakes().forEach(one -> add(page, one.line(), one.what(), one.mend()));
        new LinkCheck(page, pages, leadsSomewhere, problems).run();
        headings(page);
        letters(page);
        phones(page);
        tab(page);
        laws(page);
    }

    private void headings(Page page) {
        Set<String> ids = new HashSet<>();
        for (Heading heading : page.headings()) {
            if (heading.level() < 2) {
                add(page, heading.line(), "has a `#` heading", "the title is the heading; use ##");
            }
            if (heading.id().isEmpty()) {
                add(page, heading.line(), "a heading has no id", "end it with {#id}");
            } else if (!ids.add(heading.id())) {
                add(page, heading.line(), "`#" + heading.id() + "` stands twice", "rename one");
            }
        }
        source(page)
                .map(original -> ids(original.headings()))
                .filter(original -> !original.equals(ids(page.headings())))
                .ifPresent(
                        original ->
                                add(
                                        page,
                                        page.file().bodyLine(),
                                        "its heading ids differ from the source",
                                        "use, in this order, " + String.join(", ", original)));
    }

    private static List<String> ids(List<Heading> headings) {
        return headings.stream().map(Heading::id).toList();
    }

    private void letters(Page page) {
        FrontMatter front = page.file().front();
        letters(page, front.line("title"), front.title());
        letters(page, front.line("tab"), front.tabOrTitle());
        letters(page, front.line("summary"), front.summary());
        for (Text.Block block : page.text().plain()) {
            letters(page, block.line(), withoutAddresses(block.words()));
        }
    }

    private void letters(Page page, int line, String words) {
        String mend = "write it in the letters of " + page.language().name();
        Letters.foreign(page.language(), words)
                .ifPresent(foreign -> add(page, line, foreign, mend));
    }

    private static String withoutAddresses(String words) {
        return words.replaceAll("https?://\\S+|[\\w.+-]+@[\\w.-]+|/forget\\b", " ");
    }

    private void phones(Page page) {
        FrontMatter front = page.file().front();
        phone(page, front.line("title"), front.title());
        phone(page, front.line("tab"), front.tabOrTitle());
        phone(page, front.line("summary"), front.summary());
        List<String> lines = page.file().body().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            phone(page, page.file().bodyLine() + i, lines.get(i));
        }
    }

    private void phone(Page page, int line, String text) {
        Phones.find(text)
                .ifPresent(
                        phone ->
                                add(
                                        page,
                                        line,
                                        "`" + phone + "` is a phone number in prose",
                                        "use {{phone:…}}"));
    }

    private void tab(Page page) {
        FrontMatter front = page.file().front();
        tabs.telling(page.language(), front.tabOrTitle())
                .ifPresent(
                        word ->
                                add(
                                        page,
                                        front.line(front.tab() == null ? "title" : "tab"),
                                        "the browser tab says `" + word + "`",
                                        "add a `tab` of one or two neutral words"));
    }

    private void laws(Page page) {
        Set<String> dated = new HashSet<>();
        for (Token token : page.text().tokens()) {
            if (token.name().equals("law-as-of")) {
                dated.add(token.argument());
            }
        }
        for (Text.Block block : page.text().plain()) {
            laws.cited(page.language(), block.words())
                    .filter(law -> !dated.contains(law) && !dated.contains(""))
                    .ifPresent(
                            law ->
                                    add(
                                            page,
                                            block.line(),
                                            "names a law without its date",
                                            "add {{law-as-of:" + law + "}}"));
        }
    }

    private Optional<Page> source(Page page) {
        lv.gaisma.language.Language source = pages.languages().source();
        return page.language().equals(source) ? Optional.empty() : pages.find(source, page.path());
    }

    private void add(Page page, int line, String what, String mend) {
        problems.add(page.file().name(), line, what, mend);
    }
}
