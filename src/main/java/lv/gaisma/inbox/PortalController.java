package lv.gaisma.inbox;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import lv.gaisma.audit.Audit;
import lv.gaisma.member.Member;
import lv.gaisma.member.Members;
import lv.gaisma.member.Role;
import lv.gaisma.organisation.Organisation;
import lv.gaisma.organisation.OrganisationsNow;
import lv.gaisma.tip.ActiveKey;
import lv.gaisma.tip.Overview;
import lv.gaisma.tip.Receivers;
import lv.gaisma.tip.RouteRule;
import org.jspecify.annotations.Nullable;

/**
 * What those see who look after the portal: which organisations read, what goes to whom, and where
 * something lies too long. They hold no key and no grant, and no tip's address is one for them.
 */
@Controller("/inbox/api/portal")
@Secured("portal")
@ExecuteOn(TaskExecutors.BLOCKING)
final class PortalController {

    private final Receivers receivers;
    private final OrganisationsNow files;
    private final Members members;
    private final Overview overview;
    private final Audit audit;

    /**
     * An organisation.
     *
     * @param state {@code invited}, {@code active}, {@code disabled}, or {@code none} when it has
     *     only a file
     * @param keyVersion of the key of today, 0 for none
     * @param admins how many can invite others and change the key
     * @param people how many can sign in
     * @param late how many messages nobody has opened for two working days
     * @param routed false when its file says something else than the rules
     */
    @Serdeable
    record One(
            String id,
            String state,
            int keyVersion,
            @Nullable LocalDate keySince,
            long admins,
            long people,
            int late,
            boolean routed,
            List<Rule> rules) {}

    /**
     * Null in a field: any.
     *
     * @param place 1 and 2: takes what nobody else takes
     */
    @Serdeable
    record Rule(
            @Nullable String topic,
            @Nullable String language,
            @Nullable String region,
            @Nullable String audience,
            int place) {}

    /**
     * @param broken number of the first entry that is not as it was written; null when all are
     */
    @Serdeable
    record Verified(long entries, String last, @Nullable Long broken) {}

    PortalController(
            Receivers receivers,
            OrganisationsNow files,
            Members members,
            Overview overview,
            Audit audit) {
        this.receivers = receivers;
        this.files = files;
        this.members = members;
        this.overview = overview;
        this.audit = audit;
    }

    @Get
    List<One> all() {
        TreeSet<String> ids = new TreeSet<>(receivers.all());
        files.organisations().all().forEach(file -> ids.add(file.id()));
        List<RouteRule> rules = receivers.rules();
        Map<String, Integer> late = overview.late();
        return ids.stream().map(id -> one(id, rules, late.getOrDefault(id, 0))).toList();
    }

    private One one(String id, List<RouteRule> rules, int late) {
        ActiveKey key = receivers.active(id).orElse(null);
        List<Member> people = members.of(id).stream().filter(Member::active).toList();
        String state = receivers.state(id).orElse("none");
        return new One(
                id,
                state,
                key == null ? 0 : key.version(),
                key == null ? null : key.since(),
                people.stream().filter(member -> member.role() == Role.ADMIN).count(),
                people.size(),
                late,
                state.equals("none") || routed(id),
                rules.stream()
                        .filter(rule -> rule.organisation().equals(id))
                        .map(PortalController::rule)
                        .toList());
    }

    private boolean routed(String id) {
        Organisation file = files.organisations().find(id).orElse(null);
        return file == null || receivers.routed(file);
    }

    private static Rule rule(RouteRule rule) {
        return new Rule(
                rule.topic(), rule.language(), rule.region(), rule.audience(), rule.place());
    }

    /** Reads the whole record; it is asked for by a press. */
    @Get("/record")
    Verified verify() {
        Audit.Verdict verdict = audit.verify();
        return new Verified(verdict.entries(), verdict.last(), verdict.broken());
    }
}
