package lv.gaisma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import lv.gaisma.SmallFolder;
import lv.gaisma.audit.Audit;
import lv.gaisma.edition.Editions;
import lv.gaisma.inbox.Office;
import lv.gaisma.mail.Postman;
import lv.gaisma.member.Member;
import lv.gaisma.member.Members;
import lv.gaisma.member.Role;
import lv.gaisma.tip.Overview;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Commands about organisations, beside a portal that runs: they join its database. */
class NgoTest {

    private final Office office = Office.shared();
    private final String id = "e" + UUID.randomUUID().toString().substring(0, 8);
    private final Map<String, String> before = new TreeMap<>();

    @TempDir Path root;
    private SmallFolder folder;

    private record Said(int code, String out, String error) {}

    @BeforeEach
    void beside() {
        for (String name : List.of("gaisma.data", "gaisma.secrets")) {
            before.put(name, System.getProperty(name, ""));
            System.setProperty(name, office.context().getRequiredProperty(name, String.class));
        }
        folder = SmallFolder.of(root);
        folder.write("content/organisations/" + id + ".yaml", "service: x\naudiences: [adult]\n");
    }

    @AfterEach
    void alone() {
        before.forEach(
                (name, value) -> {
                    if (value.isEmpty()) {
                        System.clearProperty(name);
                    } else {
                        System.setProperty(name, value);
                    }
                });
    }

    @Test
    void an_organisation_is_invited_listed_routed_and_disabled() {
        Said added = run("ngo", "add", id, "--login", id + "-anna", "--mail", "a@example.org");
        assertThat(added.code()).as(added.error()).isZero();
        assertThat(added.out().lines().toList().get(2))
                .matches("http://localhost:\\d+/inbox/#invite=[A-Za-z0-9_-]{43}");
        assertThat(added.out()).contains("set GAISMA_BASE_URL to the https address");
        assertThat(run("ngo", "list").out())
                .contains(
                        id
                                + ": invited, no key\n  "
                                + id
                                + "-anna: admin, invited since "
                                + LocalDate.now(java.time.ZoneOffset.UTC));

        Said taken = run("ngo", "add", id, "--login", id + "-anna");
        assertThat(taken.code()).isEqualTo(1);
        assertThat(taken.error())
                .isEqualTo(
                        "gaisma: the login "
                                + id
                                + "-anna is taken; take another one, or --again"
                                + " when this person lost their way in");
        assertThat(run("ngo", "add", id, "--login", id + "-anna", "--again").out())
                .contains("#invite=");
        assertThat(run("ngo", "add", id, "--login", id + "-berta", "--again").error())
                .contains("no admin " + id + "-berta");

        folder.write(
                "content/organisations/" + id + ".yaml", "service: x\naudiences: [adult, child]\n");
        assertThat(run("ngo", "list").out()).contains("./gaisma ngo route " + id);
        assertThat(run("ngo", "route", id).code()).isZero();
        assertThat(run("ngo", "list").out()).doesNotContain("./gaisma ngo route " + id);
        assertThat(office.column("SELECT audience FROM route_rule WHERE organisation = ?", id))
                .containsExactlyInAnyOrder("adult", "child");

        assertThat(run("ngo", "disable", id).out()).startsWith(id + " is disabled, nobody of it");
        assertThat(run("ngo", "list").out())
                .contains(id + ": disabled, no key\n  " + id + "-anna: admin, disabled");
    }

    @Test
    void what_is_wrong_is_one_line_that_says_what_to_do() {
        assertThat(run("ngo", "add", "nobody", "--login", "x").error())
                .isEqualTo("gaisma: no file content/organisations/nobody.yaml; make one first");
        folder.write("content/organisations/broken.yaml", "service: x\naudiences: [cats]\n");
        assertThat(run("ngo", "add", "broken", "--login", "xyz").error())
                .isEqualTo(
                        "gaisma: content/organisations/broken.yaml has mistakes; ./gaisma check"
                                + " names them");
        for (String command : List.of("disable", "route")) {
            assertThat(run("ngo", command, id).error())
                    .isEqualTo("gaisma: " + id + " was never invited; ./gaisma ngo list shows all");
        }
        assertThat(run("ngo", "add", id, "--login", "no spaces").error())
                .startsWith("gaisma: a login has 3 to 100 letters");
        assertThat(run("ngo", "disable", id).code())
                .as("whoever could not be invited has invited no organisation")
                .isEqualTo(1);
        assertThat(run("ngo").error()).startsWith("gaisma: say what to do");
    }

    @Test
    void the_list_says_what_lies_too_long() {
        Office.Staff staff = office.organisation(id + "x");
        LocalDate today = LocalDate.now(java.time.ZoneOffset.UTC);
        office.tip("{\"v\":1,\"language\":\"lv\"}", "--", today.minusDays(20), staff);
        office.bean(Overview.class).alert(today.minusDays(5), today);
        assertThat(run("ngo", "list").out())
                .contains(id + "x: active, key 1 since ")
                .contains("  has no file any more; its rules stay as they were")
                .contains("  unopened for two working days: 1; call");
    }

    @Test
    void somebody_looks_after_the_portal_until_they_are_disabled() {
        Said added = run("admin", "add", "--login", id + "-portal");
        assertThat(added.code()).as(added.error()).isZero();
        assertThat(added.out()).contains("#invite=");
        assertThat(run("admin", "list").out()).contains(id + "-portal: portal, invited");
        Member member =
                office.bean(Members.class).portal().stream()
                        .filter(one -> one.login().equals(id + "-portal"))
                        .findFirst()
                        .orElseThrow();
        assertThat(member.role()).isEqualTo(Role.PORTAL);
        assertThat(run("admin", "disable", id + "-portal").code()).isZero();
        assertThat(run("admin", "list").out()).contains(id + "-portal: portal, disabled");
        assertThat(run("admin", "disable", "nobody").error()).contains("./gaisma admin list");
    }

    @Test
    void the_record_is_verified_and_a_noted_hash_is_found_in_it() {
        office.bean(Audit.class).note(null, null, "test", id);
        Said whole = run("audit");
        assertThat(whole.code()).as(whole.error()).isZero();
        assertThat(whole.out()).matches("\\d+ entries are whole; last [0-9a-f]{64}");
        String last = whole.out().substring(whole.out().length() - 64);
        office.bean(Audit.class).note(null, null, "test", id);
        assertThat(run("audit", "--noted", last).code()).isZero();
        Said cut = run("audit", "--noted", "0".repeat(63) + "1");
        assertThat(cut.code()).isEqualTo(1);
        assertThat(cut.out()).contains("the noted hash is not among them");
    }

    @Test
    void a_command_builds_no_pages_and_does_no_work_of_the_portal() throws Exception {
        ContentFolder content = new ContentFolder();
        new CommandLine(new Holder(content)).parseArgs("--content=" + root);
        try (ApplicationContext context = Tables.open(content)) {
            assertThat(context.containsBean(Editions.class)).isFalse();
            assertThat(context.containsBean(Postman.class)).isFalse();
        }
    }

    @CommandLine.Command
    static final class Holder {
        @CommandLine.Mixin private final ContentFolder content;

        Holder(ContentFolder content) {
            this.content = content;
        }
    }

    private Said run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter error = new StringWriter();
        CommandLine commands =
                Gaisma.commands()
                        .setOut(new PrintWriter(out, true))
                        .setErr(new PrintWriter(error, true));
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = "--content=" + root;
        if (arguments.length == 1 && arguments[0].equals("ngo")) {
            all = arguments;
        }
        int code = commands.execute(all);
        return new Said(code, out.toString().strip(), error.toString().strip());
    }
}
