package lv.gaisma.web.style;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A rule of a stylesheet.
 *
 * @param condition {@code @media(…)} around it, or the empty text
 * @param declarations what it sets, without blanks
 */
record Rule(String condition, List<Selector> selectors, String declarations) {

    /** What is left of it on a page that has these parts; empty when nothing is. */
    Optional<Rule> within(Set<Set<String>> met) {
        List<Selector> fitting =
                selectors.stream().filter(selector -> met.containsAll(selector.parts())).toList();
        return fitting.isEmpty()
                ? Optional.empty()
                : Optional.of(new Rule(condition, fitting, declarations));
    }

    @Override
    public String toString() {
        return selectors.stream()
                .map(Selector::text)
                .collect(Collectors.joining(",", "", "{" + declarations + "}"));
    }
}
