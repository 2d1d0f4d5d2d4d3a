package lv.gaisma.cli;

import io.micronaut.context.ApplicationContext;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import lv.gaisma.audit.Audit;
import lv.gaisma.member.Member;
import lv.gaisma.member.Members;
import lv.gaisma.member.Role;
import lv.gaisma.organisation.Organisation;
import lv.gaisma.organisation.OrganisationsNow;
import lv.gaisma.tip.Receivers;
import lv.gaisma.web.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The organisations that read what people write without a name. */
@Command(
        name = "ngo",
        mixinStandardHelpOptions = true,
        description = "Invites, lists and disables organisations that read messages.",
        synopsisSubcommandLabel = "<add|list|disable>",
        subcommands = {Ngo.Add.class, Ngo.All.class, Ngo.Disable.class})
final class Ngo implements Callable<Integer> {

    @Override
    public Integer call() {
        throw new IllegalArgumentException("say what to do: ngo add, ngo list or ngo disable");
    }

    /** Invites the first admin of an organisation, or one more when all have lost their way in. */
    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = "Invites an admin of an organisation; the address is printed once.")
    static final class Add implements Callable<Integer> {

        @Mixin private ContentFolder content = new ContentFolder();

        @Parameters(paramLabel = "ORGANISATION", description = "name of its file, without ending")
        private String organisation = "";

        @Option(names = "--login", required = true, description = "what they sign in with")
        private String login = "";

        @Option(names = "--name", description = "how colleagues call them; else the login")
        private @Nullable String name;

        @Option(names = "--mail", description = "where they are told that something is there")
        private @Nullable String mail;

        @Option(names = "--language", defaultValue = "lv", description = "of their inbox")
        private String language = "lv";

        @Override
        public Integer call() throws InterruptedException {
            try (ApplicationContext context = Tables.open(content)) {
                Organisation known =
                        context.getBean(OrganisationsNow.class)
                                .organisations()
                                .find(organisation)
                                .orElseThrow(() -> new IllegalArgumentException(unknown()));
                Receivers receivers = context.getBean(Receivers.class);
                if (!receivers.state(organisation).filter("active"::equals).isPresent()) {
                    receivers.invite(known);
                }
                String token =
                        context.getBean(Members.class)
                                .invite(
                                        organisation,
                                        login,
                                        name == null ? login : name,
                                        mail,
                                        language,
                                        Role.ADMIN);
                context.getBean(Audit.class).note(null, null, "invited", organisation);
                PrintWriter out = content.out();
                out.println("Invitation for " + login + ", valid 7 days, works once.");
                out.println("Hand it over in person or by a safe way; it is not shown again:");
                String base = context.getBean(Settings.class).base();
                out.println(base + "/inbox/#invite=" + token);
                return 0;
            }
        }

        private String unknown() {
            return "no file content/organisations/" + organisation + ".yaml; make one first";
        }
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Shows organisations, their keys and people.")
    static final class All implements Callable<Integer> {

        @Mixin private ContentFolder content = new ContentFolder();

        @Override
        public Integer call() throws InterruptedException {
            try (ApplicationContext context = Tables.open(content)) {
                Receivers receivers = context.getBean(Receivers.class);
                Members members = context.getBean(Members.class);
                for (Organisation one :
                        context.getBean(OrganisationsNow.class).organisations().all()) {
                    String state = receivers.state(one.id()).orElse("not invited");
                    String key =
                            receivers
                                    .active(one.id())
                                    .map(
                                            found ->
                                                    "key "
                                                            + found.version()
                                                            + " since "
                                                            + found.since())
                                    .orElse("no key");
                    content.out().println(one.id() + ": " + state + ", " + key);
                    members.of(one.id()).forEach(member -> content.out().println(line(member)));
                }
                return 0;
            }
        }

        private static String line(Member member) {
            return "  " + member.login() + ": " + member.role().word() + ", " + member.state();
        }
    }

    @Command(
            name = "disable",
            mixinStandardHelpOptions = true,
            description = "Sends nothing more to an organisation and ends its people's access.")
    static final class Disable implements Callable<Integer> {

        @Mixin private ContentFolder content = new ContentFolder();

        @Parameters(paramLabel = "ORGANISATION")
        private String organisation = "";

        @Override
        public Integer call() throws InterruptedException {
            try (ApplicationContext context = Tables.open(content)) {
                Receivers receivers = context.getBean(Receivers.class);
                if (receivers.state(organisation).isEmpty()) {
                    throw new IllegalArgumentException(
                            "no organisation " + organisation + "; ./gaisma ngo list shows all");
                }
                receivers.disable(organisation);
                Members members = context.getBean(Members.class);
                members.of(organisation).forEach(members::disable);
                context.getBean(Audit.class).note(null, null, "disabled", organisation);
                content.out().println(organisation + " is disabled; what it holds stays sealed");
                return 0;
            }
        }
    }
}
