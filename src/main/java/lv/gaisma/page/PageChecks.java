package lv.gaisma.page;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.gaisma.file.Problems;
import lv.gaisma.language.Language;
import lv.gaisma.language.Letters;

/** What {@code ./gaisma check} finds in a page; serving does not need any of it. */
public final class PageChecks {

    /** Phone numbers as people write them: +371 …, eight digits, 116xxx, 110, 112, 113. */
    private static final Pattern PHONE =
            Pattern.compile(
                    "\\+\\d[\\d  -]{6,}\\d|\\b\\d{4}[  -]?\\d{4}\\b|\\b116 ?\\d{3}\\b|\\b11[0-3]\\b");

    private final Pages pages;
    private final Set<String> topics;
    private final Laws laws;
    private final Predicate<String> leadsSomewhere;
    private final Problems problems;

    /**
     * @param topics the known topics; empty: they are not checked
     * @param leadsSomewhere true for a target inside the site that exists
     */
    public PageChecks(
            Pages pages,
            Set<String> topics,
            Laws laws,
            Predicate<String> leadsSomewhere,
            Problems problems) {
        this.pages = pages;
        this.topics = topics;
        this.laws = laws;
        this.leadsSomewhere = leadsSomewhere;
        this.problems = problems;
    }

    /** Checks one page of a stored language. */
    public void check(Page page) {
        new FrontMatterCheck(page, pages.languages().source(), topics, problems).run();
        page.text()
                .rawHtml()
                .forEach(line -> add(page, line, "holds HTML", "write it in Markdown"));
        new LinkCheck(page, pages, leadsSomewhere, problems).run();
        headings(page);
        letters(page);
        phones(page);
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
        Language language = page.language();
        FrontMatter front = page.file().front();
        for (String text : List.of(front.title(), front.summary(), front.tabOrTitle())) {
            Letters.foreign(language, text).ifPresent(foreign -> wrongLetters(page, 1, foreign));
        }
        for (Text.Block block : page.text().plain()) {
            Letters.foreign(language, withoutAddresses(block.words()))
                    .ifPresent(foreign -> wrongLetters(page, block.line(), foreign));
        }
    }

    private static String withoutAddresses(String words) {
        return words.replaceAll("https?://\\S+|[\\w.+-]+@[\\w.-]+|/forget\\b", " ");
    }

    private void wrongLetters(Page page, int line, String foreign) {
        add(page, line, foreign, "write it in the letters of " + page.language().name());
    }

    private void phones(Page page) {
        String[] lines = page.file().body().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            Matcher phone = PHONE.matcher(lines[i].replaceAll("\\{\\{.*?}}|\\]\\([^)]*\\)", " "));
            if (phone.find()) {
                add(
                        page,
                        page.file().bodyLine() + i,
                        "`" + phone.group().strip() + "` is a phone number in prose",
                        "use {{phone:…}}");
            }
        }
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
        Language source = pages.languages().source();
        return page.language().equals(source) ? Optional.empty() : pages.find(source, page.path());
    }

    private void add(Page page, int line, String what, String mend) {
        problems.add(page.file().name(), line, what, mend);
    }
}
