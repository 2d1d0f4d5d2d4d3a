package lv.gaisma.tip;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problems;
import lv.gaisma.language.Languages;
import lv.gaisma.organisation.Organisation;
import lv.gaisma.organisation.Organisations;
import lv.gaisma.tip.seal.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every tip has at least one reader, or is refused. */
class RoutingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);
    private static final List<String> ORGANISATIONS = List.of("a", "b", "c", "d");
    private static final List<String> TOPICS = List.of("pay", "debt", "sexual");
    private static final List<String> LANGUAGES = List.of("lv", "ur", "uz-Cyrl");
    private static final List<String> REGIONS = List.of("riga", "latgale");

    @Test
    void a_child_goes_to_those_who_help_children_and_to_nobody_else() {
        Routing routing =
                new Routing(
                        List.of(rule("a", null, null, null, "adult", 0), child("b")),
                        List.of(key("a"), key("b")));
        assertThat(names(routing.of(report("pay", "lv", "riga", "child")))).containsExactly("b");
        assertThat(names(routing.of(report("pay", "lv", "riga", "child-me")))).containsExactly("b");
        assertThat(names(routing.of(report("pay", "lv", "riga", null)))).containsExactly("a");
    }

    @Test
    void what_no_rule_takes_goes_to_the_two_fall_backs() {
        Routing routing =
                new Routing(
                        List.of(
                                rule("a", "debt", null, null, null, 0),
                                rule("b", null, null, null, null, 1),
                                rule("c", null, null, null, null, 2)),
                        List.of(key("a"), key("b"), key("c")));
        assertThat(names(routing.of(report("pay", "ur", null, null)))).containsExactly("b", "c");
        assertThat(names(routing.of(report("debt", "ur", null, null)))).containsExactly("a");
    }

    @Test
    void an_organisation_without_a_key_gets_nothing_and_a_tip_without_a_reader_is_refused() {
        List<RouteRule> rules = List.of(child("a"), rule("b", null, null, null, null, 1));
        assertThat(new Routing(rules, List.of(key("b"))).of(report("pay", "lv", null, "child")))
                .extracting(ActiveKey::organisation)
                .containsExactly("b");
        assertThat(new Routing(rules, List.of(key("x"))).of(report("pay", "lv", null, "child")))
                .isEmpty();
        assertThat(new Routing(rules, List.of()).nobody()).isTrue();
    }

    @Test
    void the_organisations_of_the_repository_take_every_tip_of_every_kind() {
        Problems problems = new Problems();
        Folder folder = new Folder(Path.of("."));
        Languages languages = Languages.read(folder, problems);
        List<Organisation> all = Organisations.read(folder, languages, Set.of(), problems).all();
        assertThat(all)
                .extracting(Organisation::id)
                .containsExactly("children-116111", "marta", "safe-house");
        List<RouteRule> rules = new ArrayList<>();
        all.forEach(one -> rules.addAll(Receivers.rulesOf(one)));
        Routing routing = new Routing(rules, all.stream().map(one -> key(one.id())).toList());
        assertThat(names(routing.of(report(null, "ur", null, null))))
                .containsExactly("marta", "safe-house");
        assertThat(names(routing.of(report(null, "ur", null, "child"))))
                .containsExactly("children-116111", "marta", "safe-house");
    }

    @Test
    void of_ten_thousand_random_cases_each_has_a_reader_or_none_that_would_fit() {
        randomCases(10_000, 11);
    }

    @Test
    @Tag("full")
    void of_a_hundred_thousand_random_cases_each_has_a_reader_or_none_that_would_fit() {
        randomCases(100_000, 12);
    }

    private static void randomCases(int times, long seed) {
        Random random = new Random(seed);
        int refused = 0;
        for (int i = 0; i < times; i++) {
            List<RouteRule> rules = new ArrayList<>();
            for (int n = random.nextInt(6); n > 0; n--) {
                rules.add(
                        rule(
                                one(random, ORGANISATIONS),
                                maybe(random, TOPICS),
                                maybe(random, LANGUAGES),
                                maybe(random, REGIONS),
                                maybe(random, List.of("adult", "child")),
                                random.nextInt(3)));
            }
            List<ActiveKey> keys =
                    ORGANISATIONS.stream()
                            .filter(name -> random.nextBoolean())
                            .map(RoutingTest::key)
                            .toList();
            Report report =
                    report(
                            maybe(random, TOPICS),
                            one(random, LANGUAGES),
                            maybe(random, REGIONS),
                            maybe(random, List.of("me", "child", "child-me", "adult")));
            List<ActiveKey> chosen = new Routing(rules, keys).of(report);
            assertThat(chosen).doesNotHaveDuplicates().isSubsetOf(keys);
            if (chosen.isEmpty()) {
                refused++;
                assertThat(rules)
                        .noneMatch(
                                rule ->
                                        rule.place() > 0
                                                && keys.contains(key(rule.organisation())));
            }
        }
        System.out.printf("%d cases, %d refused%n", times, refused);
        assertThat(refused).isBetween(1, times - 1);
    }

    private static List<String> names(List<ActiveKey> keys) {
        return keys.stream().map(ActiveKey::organisation).toList();
    }

    private static String one(Random random, List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static @Nullable String maybe(Random random, List<String> of) {
        return random.nextBoolean() ? null : one(random, of);
    }

    private static ActiveKey key(String organisation) {
        return new ActiveKey(organisation, 1, "age1" + organisation, DAY);
    }

    private static RouteRule child(String organisation) {
        return rule(organisation, null, null, null, "child", 0);
    }

    private static RouteRule rule(
            String organisation,
            @Nullable String topic,
            @Nullable String language,
            @Nullable String region,
            @Nullable String audience,
            int place) {
        return new RouteRule(Ids.random(), organisation, topic, language, region, audience, place);
    }

    private static Report report(
            @Nullable String topic,
            String language,
            @Nullable String region,
            @Nullable String who) {
        return new Report(language, who, topic, region, Map.of(), "text", "", "");
    }
}
