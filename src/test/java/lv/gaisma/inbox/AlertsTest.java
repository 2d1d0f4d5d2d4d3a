package lv.gaisma.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import lv.gaisma.database.Work;
import lv.gaisma.web.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lies unopened for too long. */
class AlertsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-27, 2026-11-24", // Friday: Thursday and Wednesday have passed
        "2026-11-30, 2026-11-25", // Monday: Friday and Thursday
        "2026-11-29, 2026-11-25", // Sunday: Friday and Thursday
        "2026-12-28, 2026-12-21", // after Christmas: Wednesday and Tuesday
    })
    void two_whole_working_days_have_to_pass(LocalDate today, LocalDate newest) {
        WorkingDays days =
                new WorkingDays(new Settings(8080, 8081, null, ".", null, null, null, false));
        assertThat(days.before(today, WorkingDays.PATIENCE)).isEqualTo(newest);
    }

    @Test
    void everybody_who_may_read_it_is_told_once_until_somebody_opens_it() {
        Office office = Office.shared();
        String id = "u" + UUID.randomUUID().toString().substring(0, 8);
        Office.Staff one = office.organisation(id);
        Office.Staff other = office.organisation(id + "x");
        LocalDate long_ago = LocalDate.now(ZoneOffset.UTC).minusDays(20);
        Office.Tip late = office.tip("{\"v\":1,\"language\":\"lv\"}", "--", long_ago, one, other);
        office.tip("{\"v\":1,\"language\":\"lv\"}", "--", one);

        Alerts alerts = office.bean(Alerts.class);
        alerts.look();
        assertThat(told(office, id)).containsExactly("unread");
        assertThat(told(office, id + "x")).containsExactly("unread");
        assertThat(
                        office.column(
                                "SELECT kind FROM notification_outbox WHERE organisation IS NULL"
                                        + " AND waiting"))
                .as("and those who run the portal")
                .containsExactly("unread");
        String list = office.ask("GET", "/inbox/api/tips", "", "Cookie", other.cookie()).body();
        assertThat(list).contains("\"late\":true").contains(late.id());

        office.bean(Work.class)
                .asOne(
                        () -> {
                            office.change("DELETE FROM notification_outbox");
                            return true;
                        });
        alerts.look();
        assertThat(told(office, id)).as("not a second time").isEmpty();
        office.ask(
                "POST", "/inbox/api/tips/" + late.id() + "/opened", "{}", "Cookie", one.cookie());
        list = office.ask("GET", "/inbox/api/tips", "", "Cookie", other.cookie()).body();
        assertThat(list).doesNotContain("\"late\":true");
    }

    private static java.util.List<String> told(Office office, String organisation) {
        return office.column(
                "SELECT kind FROM notification_outbox WHERE organisation = ? AND waiting",
                organisation);
    }
}
