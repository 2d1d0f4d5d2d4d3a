package lv.gaisma.tip;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lv.gaisma.database.Work;
import lv.gaisma.organisation.Organisation;
import lv.gaisma.tip.seal.Age;
import lv.gaisma.tip.seal.Ids;
import org.jspecify.annotations.Nullable;

/** The organisations that tips go to, with their public keys and rules. */
@Singleton
public final class Receivers {

    private final OrganisationRows organisations;
    private final KeyRows keys;
    private final RouteRules rules;
    private final Work work;
    private final Clock clock;

    Receivers(
            OrganisationRows organisations,
            KeyRows keys,
            RouteRules rules,
            Work work,
            Clock clock) {
        this.organisations = organisations;
        this.keys = keys;
        this.rules = rules;
        this.work = work;
        this.clock = clock;
    }

    /** The keys of today, of every organisation that reads; none when nobody does. */
    public List<ActiveKey> active() {
        return keys.active().stream().map(KeyRow::active).toList();
    }

    public Optional<ActiveKey> active(String organisation) {
        return active().stream().filter(key -> key.organisation().equals(organisation)).findFirst();
    }

    /** The version of the newest key an organisation has or had; 0 when it never had one. */
    public int newest(String organisation) {
        return keys.newest(organisation);
    }

    /** The state of an organisation: {@code invited}, {@code active}, {@code disabled}. */
    public Optional<String> state(String organisation) {
        return organisations.findById(organisation).map(OrganisationRow::state);
    }

    /**
     * Makes an organisation known, with the rules of its file; it reads nothing before it has a
     * key. One that was disabled is invited again.
     */
    public void invite(Organisation organisation) {
        work.asOne(
                () -> {
                    if (state(organisation.id()).isPresent()) {
                        organisations.setState(organisation.id(), OrganisationRow.INVITED);
                    } else {
                        organisations.save(
                                new OrganisationRow(
                                        organisation.id(),
                                        OrganisationRow.INVITED,
                                        Retention.today(clock)));
                    }
                    setRules(organisation.id(), rulesOf(organisation));
                    return true;
                });
    }

    /** Takes over the rules of its file, after somebody has changed it. */
    public void route(Organisation organisation) {
        setRules(organisation.id(), rulesOf(organisation));
    }

    /** True when the rules are those of its file. */
    public boolean routed(Organisation organisation) {
        return meanings(rulesOf(organisation))
                .equals(
                        meanings(
                                rules().stream()
                                        .filter(r -> r.organisation().equals(organisation.id()))
                                        .toList()));
    }

    /** Without their ids, which are random. */
    private static Set<List<@Nullable Object>> meanings(List<RouteRule> rules) {
        return rules.stream()
                .map(
                        rule ->
                                Arrays.<@Nullable Object>asList(
                                        rule.topic(),
                                        rule.language(),
                                        rule.region(),
                                        rule.audience(),
                                        rule.place()))
                .collect(Collectors.toSet());
    }

    /**
     * Gives an organisation its first or next key; from now on it reads, and what is sealed is
     * sealed to this key.
     *
     * @param recipient {@code age1…}
     * @return the version of the key
     * @throws IllegalArgumentException when it is no recipient
     */
    public int addKey(String organisation, String recipient) {
        Age.checkRecipient(recipient);
        return work.asOne(
                () -> {
                    int version = keys.newest(organisation) + 1;
                    keys.retire(organisation, Retention.today(clock));
                    keys.add(organisation, version, recipient, Retention.today(clock));
                    organisations.setState(organisation, OrganisationRow.ACTIVE);
                    return version;
                });
    }

    /** Every organisation that was ever invited, by id. */
    public List<String> all() {
        List<String> all = new ArrayList<>();
        organisations.findAll().forEach(one -> all.add(one.id()));
        return all.stream().sorted().toList();
    }

    /** Nothing new goes to it any more. */
    public void disable(String organisation) {
        organisations.setState(organisation, OrganisationRow.DISABLED);
    }

    /** It reads again, with the key it had; false when it has none. */
    public boolean enable(String organisation) {
        if (keys.newest(organisation) == 0) {
            return false;
        }
        organisations.setState(organisation, OrganisationRow.ACTIVE);
        return true;
    }

    public List<RouteRule> rules() {
        List<RouteRule> all = new ArrayList<>();
        rules.findAll().forEach(all::add);
        return List.copyOf(all);
    }

    /** Puts rules in the place of those of an organisation. */
    private void setRules(String organisation, List<RouteRule> anew) {
        work.asOne(
                () -> {
                    rules.deleteOf(organisation);
                    anew.forEach(rules::save);
                    return true;
                });
    }

    /** The rules that a file means: each topic in each region for each audience. */
    static List<RouteRule> rulesOf(Organisation organisation) {
        List<RouteRule> all = new ArrayList<>();
        for (String audience : organisation.audiences()) {
            for (String topic : orAny(organisation.topics())) {
                for (String region : orAny(organisation.regions())) {
                    all.add(rule(organisation.id(), topic, region, audience, 0));
                }
            }
        }
        if (organisation.fallback() > 0) {
            all.add(rule(organisation.id(), "", "", "", organisation.fallback()));
        }
        return List.copyOf(all);
    }

    private static List<String> orAny(List<String> some) {
        return some.isEmpty() ? List.of("") : some;
    }

    private static RouteRule rule(
            String organisation, String topic, String region, String audience, int place) {
        return new RouteRule(
                Ids.random(),
                organisation,
                orNull(topic),
                null,
                orNull(region),
                orNull(audience),
                place);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
