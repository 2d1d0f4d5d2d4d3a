package lv.gaisma.tip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import lv.gaisma.contact.Readers;
import org.junit.jupiter.api.Test;

/** What has come to its day is gone for good, and nothing else is. */
class SweepTest {

    private final Readers readers = Readers.shared();
    private final TipRows tips = readers.context().getBean(TipRows.class);
    private final LocalDate today = Retention.today(readers.context().getBean(Clock.class));

    @Test
    void a_tip_is_kept_for_ninety_days_and_then_nothing_of_it_is_left() throws Exception {
        Granted old = readers.written("old " + UUID.randomUUID());
        Granted fresh = readers.written("fresh " + UUID.randomUUID());
        assertThat(fresh.expires()).isEqualTo(today.plusDays(90));
        SealedMessage report = readers.tips().messages(old).getFirst();
        String attachment = report.attachments().getFirst().id();

        tips.extend(old.tip(), today);
        assertThat(readers.context().getBean(Sweep.class).sweep()).isEqualTo(1);

        assertThat(tips.findById(old.tip())).isEmpty();
        assertThat(readers.context().getBean(GrantRows.class).findByTip(old.tip())).isEmpty();
        assertThat(readers.context().getBean(MessageRows.class).existsById(report.id())).isFalse();
        assertThat(readers.context().getBean(PieceRows.class).existsById(attachment + "-0"))
                .isFalse();
        assertThat(tips.findById(fresh.tip())).isPresent();
    }

    @Test
    void a_wish_to_delete_waits_its_days() throws Exception {
        Granted now = readers.written("now " + UUID.randomUUID());
        Granted later = readers.written("later " + UUID.randomUUID());
        tips.setDeleteDay(now.tip(), today);
        tips.setDeleteDay(later.tip(), today.plusDays(1));
        readers.context().getBean(Sweep.class).sweep();
        assertThat(tips.findById(now.tip())).isEmpty();
        assertThat(tips.findById(later.tip())).isPresent();
    }

    @Test
    void an_organisation_may_keep_it_longer_once() throws Exception {
        Granted granted = readers.written("longer " + UUID.randomUUID());
        assertThat(readers.tips().extend(granted)).isTrue();
        assertThat(readers.tips().extend(granted)).isFalse();
        assertThat(tips.findById(granted.tip()).orElseThrow().expiresDay())
                .isEqualTo(today.plusDays(180));
    }

    @Test
    void a_tip_of_somebody_else_is_not_found_by_any_door() throws Exception {
        Granted marta = readers.written("tenancy " + UUID.randomUUID());
        SealedMessage report = readers.tips().messages(marta).getFirst();
        String attachment = report.attachments().getFirst().id();
        // the children's line has no grant for it
        assertThat(readers.tips().find("children-116111", marta.tip())).isEmpty();
        assertThat(readers.tips().findLent("0".repeat(32), marta.tip())).isEmpty();
        Granted other = readers.written("other " + UUID.randomUUID());
        assertThat(readers.tips().piece(other, attachment, 0)).isEmpty();
        assertThat(readers.tips().piece(marta, attachment, 0)).isPresent();
    }
}
