package lv.gaisma.tip;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who reads a tip: every organisation with a key of which a rule fits; when there is none, the
 * first and the second that take what nobody takes. What a rule asked for is not kept.
 *
 * @param rules of all organisations
 * @param keys the keys of those that read today
 */
public record Routing(List<RouteRule> rules, List<ActiveKey> keys) {

    private static final String ADULT = "adult";
    private static final String CHILD = "child";

    public Routing {
        rules = List.copyOf(rules);
        keys = List.copyOf(keys);
    }

    /** The keys to which the tip's key is sealed; none when nobody would read it. */
    public List<ActiveKey> of(Report report) {
        Set<String> chosen = new LinkedHashSet<>();
        rules.stream()
                .filter(rule -> rule.place() == 0 && fits(rule, report))
                .forEach(rule -> chosen.add(rule.organisation()));
        List<ActiveKey> found = keysOf(chosen);
        return found.isEmpty() ? fallBacks() : found;
    }

    private List<ActiveKey> fallBacks() {
        Set<String> chosen = new LinkedHashSet<>();
        rules.stream()
                .filter(rule -> rule.place() > 0)
                .forEach(rule -> chosen.add(rule.organisation()));
        return keysOf(chosen);
    }

    /** Nobody reads anything at all. */
    public boolean nobody() {
        return keys.isEmpty();
    }

    private List<ActiveKey> keysOf(Set<String> organisations) {
        return keys.stream().filter(key -> organisations.contains(key.organisation())).toList();
    }

    private static boolean fits(RouteRule rule, Report report) {
        return fits(rule.topic(), report.topic())
                && fits(rule.language(), report.language())
                && fits(rule.region(), report.region())
                && fits(rule.audience(), report.aboutChild() ? CHILD : ADULT);
    }

    private static boolean fits(@Nullable String wanted, @Nullable String said) {
        return wanted == null || wanted.equals(said);
    }
}
