package lv.gaisma.cli;

import io.micronaut.context.ApplicationContext;
import java.util.concurrent.Callable;
import lv.gaisma.audit.Audit;
import lv.gaisma.member.Members;
import lv.gaisma.member.Role;
import lv.gaisma.organisation.Organisation;
import lv.gaisma.tip.Receivers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Invites the first admin of an organisation, or one more when all have lost their way in. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = "Invites an admin of an organisation; the address is printed once.")
final class NgoAdd implements Callable<Integer> {

    @Mixin private ContentFolder content = new ContentFolder();

    @Mixin private Invitee invitee = new Invitee();

    @Parameters(paramLabel = "ORGANISATION", description = "name of its file, without ending")
    private String organisation = "";

    @Override
    public Integer call() throws InterruptedException {
        Organisation known = Ngo.file(content.folder(), organisation);
        try (ApplicationContext context = Tables.open(content)) {
            Members members = context.getBean(Members.class);
            // whoever cannot be invited changes nothing
            String token =
                    context.getBean(lv.gaisma.database.Work.class)
                            .asOne(
                                    () -> {
                                        Receivers receivers = context.getBean(Receivers.class);
                                        if (receivers
                                                .state(organisation)
                                                .filter("active"::equals)
                                                .isEmpty()) {
                                            receivers.invite(known);
                                        }
                                        return invitee.invite(
                                                members,
                                                members.of(organisation),
                                                organisation,
                                                Role.ADMIN);
                                    });
            context.getBean(Audit.class).note(null, null, "invited", organisation);
            invitee.print(content, context, token);
            return 0;
        }
    }
}
