package lv.gaisma.cli;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.concurrent.Callable;
import lv.gaisma.audit.Audit;
import lv.gaisma.member.Member;
import lv.gaisma.member.Members;
import lv.gaisma.member.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Those who look after the portal: they see who reads what, and no message. */
@Command(
        name = "admin",
        mixinStandardHelpOptions = true,
        description = "Invites, lists and disables those who look after the portal.",
        synopsisSubcommandLabel = "<add|list|disable>",
        subcommands = {Admin.Add.class, Admin.All.class, Admin.Disable.class})
final class Admin implements Callable<Integer> {

    @Override
    public Integer call() {
        throw new IllegalArgumentException(
                "say what to do: admin add, admin list or admin disable");
    }

    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = "Invites a portal admin; the address is printed once.")
    static final class Add implements Callable<Integer> {

        @Mixin private ContentFolder content = new ContentFolder();

        @Mixin private Invitee invitee = new Invitee();

        @Override
        public Integer call() throws InterruptedException {
            try (ApplicationContext context = Tables.open(content)) {
                Members members = context.getBean(Members.class);
                String token = invitee.invite(members, members.portal(), null, Role.PORTAL);
                context.getBean(Audit.class).note(null, null, "invited", "portal");
                invitee.print(content, context, token);
                return 0;
            }
        }
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Shows those who look after the portal.")
    static final class All implements Callable<Integer> {

        @Mixin private ContentFolder content = new ContentFolder();

        @Override
        public Integer call() throws InterruptedException {
            try (ApplicationContext context = Tables.open(content)) {
                List<Member> people = context.getBean(Members.class).portal();
                people.forEach(one -> content.out().println(Person.of(one)));
                if (people.isEmpty()) {
                    content.out().println("nobody yet; ./gaisma admin add --login NAME");
                }
                return 0;
            }
        }
    }

    @Command(
            name = "disable",
            mixinStandardHelpOptions = true,
            description = "Ends somebody's access to the overview of the portal.")
    static final class Disable implements Callable<Integer> {

        @Mixin private ContentFolder content = new ContentFolder();

        @Parameters(paramLabel = "LOGIN")
        private String login = "";

        @Override
        public Integer call() throws InterruptedException {
            try (ApplicationContext context = Tables.open(content)) {
                Members members = context.getBean(Members.class);
                Member member =
                        members.portal().stream()
                                .filter(one -> one.login().equals(login))
                                .findFirst()
                                .orElseThrow(
                                        () ->
                                                new IllegalArgumentException(
                                                        "no portal admin "
                                                                + login
                                                                + "; ./gaisma admin list shows"
                                                                + " all"));
                members.disable(member);
                context.getBean(Audit.class).note(null, null, "disabled", member.id());
                content.out().println(login + " is disabled and signed out");
                return 0;
            }
        }
    }
}
