package lv.gaisma.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import lv.gaisma.member.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Time does not tell which names exist. */
class SignInTimeTest {

    /** As many wrong attempts as a name has before it has to wait. */
    private static final int EACH = 6;

    private final Office office = Office.shared();
    private final String id = "z" + UUID.randomUUID().toString().substring(0, 8);
    private final Office.Staff admin = office.organisation(id);

    @Test
    void two_known_names_and_two_unknown_ones_take_the_same_time() throws Exception {
        sameTime(2, 0.25);
    }

    @Test
    @Tag("full")
    void sixteen_known_names_and_sixteen_unknown_ones_take_the_same_time() throws Exception {
        sameTime(16, 0.05);
    }

    private void sameTime(int names, double tolerance) throws Exception {
        List<Long> known = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        for (int name = 0; name < names; name++) {
            String login = id + "-" + name;
            office.member(id, admin.key(), Role.READER, login, null);
            for (int i = 0; i < EACH; i++) {
                known.add(nanos(login));
                unknown.add(nanos("no-" + login));
            }
        }
        double first = median(known);
        double second = median(unknown);
        System.out.printf(
                "Known names %.1f ms, unknown ones %.1f ms (%d attempts each)%n",
                first / 1e6, second / 1e6, known.size());
        assertThat(Math.abs(first - second) / first).isLessThan(tolerance);
    }

    private long nanos(String login) throws InterruptedException {
        String body =
                "{\"login\":\"%s\",\"proof\":\"%s\",\"code\":\"000000\"}"
                        .formatted(login, Base64Text.of(new byte[32]));
        while (true) {
            long start = System.nanoTime();
            HttpResponse<String> answer = office.ask("POST", "/inbox/api/sign-in", body);
            long took = System.nanoTime() - start;
            if (answer.statusCode() == 401) {
                return took;
            }
            // others have used up what is taken from strangers together
            assertThat(answer.statusCode()).isEqualTo(429);
            Thread.sleep(2000);
        }
    }

    private static double median(List<Long> took) {
        Collections.sort(took);
        return took.get(took.size() / 2);
    }
}
