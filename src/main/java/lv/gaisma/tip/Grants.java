package lv.gaisma.tip;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import lv.gaisma.database.Work;
import lv.gaisma.tip.seal.Age;
import lv.gaisma.tip.seal.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Who else may read a tip: another organisation, an interpreter, the same people with a new key.
 */
@Singleton
public final class Grants {

    private static final int LONGEST = 1024;

    private final GrantRows grants;
    private final TipRows tips;
    private final KeyRows keys;
    private final Work work;
    private final Clock clock;

    Grants(GrantRows grants, TipRows tips, KeyRows keys, Work work, Clock clock) {
        this.grants = grants;
        this.tips = tips;
        this.keys = keys;
        this.work = work;
        this.clock = clock;
    }

    /**
     * Lets another organisation read it as well.
     *
     * @param sealed the grant, sealed to the active key of that organisation
     * @throws IllegalArgumentException when that organisation has no such key, or is the same
     */
    public void handOver(Granted granted, String organisation, int keyVersion, byte[] sealed) {
        if (organisation.equals(granted.organisation())) {
            throw new IllegalArgumentException("it is theirs already");
        }
        boolean known =
                keys.active().stream()
                        .map(KeyRow::active)
                        .filter(key -> key.organisation().equals(organisation))
                        .anyMatch(key -> key.version() == keyVersion);
        if (!known) {
            throw new IllegalArgumentException("no active key " + keyVersion + " there");
        }
        // one that has a grant keeps it: nobody may put a useless one in its place
        if (grants.findByTipAndOrganisationAndMember(
                        granted.tip(), organisation, GrantRow.ORGANISATION)
                .isEmpty()) {
            put(granted.tip(), organisation, GrantRow.ORGANISATION, keyVersion, sealed, null);
        }
    }

    /**
     * Lends it to an interpreter.
     *
     * @param until the last day
     */
    public void lend(Granted granted, String member, byte[] sealed, LocalDate until) {
        Ids.check(member);
        put(granted.tip(), granted.organisation(), member, 0, sealed, until);
    }

    /** Ends what was lent. */
    public void takeBack(Granted granted, String member) {
        Ids.check(member);
        grants.takeBack(granted.tip(), member);
    }

    /**
     * After a change of keys: the organisation's grants, sealed anew.
     *
     * @param sealed by tip; what is no tip of the organisation is passed over
     * @return how many were changed
     */
    public int reseal(String organisation, int keyVersion, Map<String, byte[]> sealed) {
        sealed.values().forEach(anew -> Age.check(anew, LONGEST));
        return work.asOne(
                () -> {
                    int done = 0;
                    for (GrantRow grant :
                            grants.findByOrganisationAndMember(
                                    organisation, GrantRow.ORGANISATION)) {
                        byte[] anew = sealed.get(grant.tip());
                        if (anew != null) {
                            grants.reseal(grant.id(), anew, keyVersion);
                            done++;
                        }
                    }
                    return done;
                });
    }

    private void put(
            String tip,
            String organisation,
            String member,
            int keyVersion,
            byte[] sealed,
            @Nullable LocalDate until) {
        Age.check(sealed, LONGEST);
        work.onDay(
                Retention.today(clock),
                () -> {
                    tips.lock(tip);
                    grants.findByTipAndOrganisationAndMember(tip, organisation, member)
                            .ifPresent(grant -> grants.deleteById(grant.id()));
                    return grants.save(
                            new GrantRow(
                                    Ids.random(),
                                    tip,
                                    organisation,
                                    member,
                                    keyVersion,
                                    sealed,
                                    until,
                                    null,
                                    null));
                });
    }
}
