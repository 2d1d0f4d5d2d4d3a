package lv.gaisma.cli;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import lv.gaisma.audit.Audit;
import lv.gaisma.edition.OrganisationFiles;
import lv.gaisma.file.Folder;
import lv.gaisma.member.Members;
import lv.gaisma.organisation.Organisation;
import lv.gaisma.organisation.Organisations;
import lv.gaisma.tip.Overview;
import lv.gaisma.tip.Receivers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The organisations that read what people write without a name. */
@Command(
        name = "ngo",
        mixinStandardHelpOptions = true,
        description = "Invites, lists, routes and disables organisations that read messages.",
        synopsisSubcommandLabel = "<add|list|route|disable>",
        subcommands = {NgoAdd.class, Ngo.All.class, Ngo.Route.class, Ngo.Disable.class})
final class Ngo implements Callable<Integer> {

    @Override
    public Integer call() {
        throw new IllegalArgumentException(
                "say what to do: ngo add, ngo list, ngo route or ngo disable");
    }

    /**
     * What the file of an organisation says.
     *
     * @throws IllegalArgumentException when there is none, or a broken one
     */
    static Organisation file(Folder folder, String organisation) {
        String name = "content/organisations/" + organisation + ".yaml";
        return OrganisationFiles.read(folder)
                .find(organisation)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        Files.exists(folder.root().resolve(name))
                                                ? name + " has mistakes; ./gaisma check names them"
                                                : "no file " + name + "; make one first"));
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Shows organisations, their keys, people and what lies too long.")
    static final class All implements Callable<Integer> {

        @Mixin private ContentFolder content = new ContentFolder();

        @Override
        public Integer call() throws InterruptedException {
            Organisations files = OrganisationFiles.read(content.folder());
            try (ApplicationContext context = Tables.open(content)) {
                Receivers receivers = context.getBean(Receivers.class);
                Members members = context.getBean(Members.class);
                Map<String, Integer> late = context.getBean(Overview.class).late();
                TreeSet<String> ids = new TreeSet<>(receivers.all());
                files.all().forEach(one -> ids.add(one.id()));
                for (String id : ids) {
                    content.out().println(head(receivers, id));
                    note(receivers, files.find(id).orElse(null), id);
                    Integer waiting = late.get(id);
                    if (waiting != null) {
                        content.out()
                                .println("  unopened for two working days: " + waiting + "; call");
                    }
                    members.of(id).forEach(one -> content.out().println("  " + Person.of(one)));
                }
                if (receivers.active().isEmpty()) {
                    content.out().println("nobody reads yet: the form takes no messages");
                }
                return 0;
            }
        }

        private static String head(Receivers receivers, String id) {
            String key =
                    receivers
                            .active(id)
                            .map(found -> "key " + found.version() + " since " + found.since())
                            .orElse("no key");
            return id + ": " + receivers.state(id).orElse("not invited") + ", " + key;
        }

        private void note(Receivers receivers, @Nullable Organisation file, String id) {
            if (file == null) {
                content.out().println("  has no file any more; its rules stay as they were");
            } else if (receivers.state(id).isPresent() && !receivers.routed(file)) {
                content.out().println("  its file says something else; ./gaisma ngo route " + id);
            }
        }
    }

    @Command(
            name = "route",
            mixinStandardHelpOptions = true,
            description = "Takes over what the file of an organisation says it reads.")
    static final class Route implements Callable<Integer> {

        @Mixin private ContentFolder content = new ContentFolder();

        @Parameters(paramLabel = "ORGANISATION")
        private String organisation = "";

        @Override
        public Integer call() throws InterruptedException {
            Organisation file = file(content.folder(), organisation);
            try (ApplicationContext context = Tables.open(content)) {
                Receivers receivers = context.getBean(Receivers.class);
                checkInvited(receivers, organisation);
                receivers.route(file);
                context.getBean(Audit.class).note(null, null, "routed", organisation);
                content.out().println(organisation + " reads what its file says, from now on");
                return 0;
            }
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
                checkInvited(receivers, organisation);
                receivers.disable(organisation);
                Members members = context.getBean(Members.class);
                members.of(organisation).forEach(members::disable);
                context.getBean(Audit.class).note(null, null, "disabled", organisation);
                content.out()
                        .println(
                                organisation
                                        + " is disabled, nobody of it signs in; what it holds stays"
                                        + " sealed");
                if (receivers.active().isEmpty()) {
                    content.out().println("nobody reads now: the form takes no messages");
                }
                return 0;
            }
        }
    }

    private static void checkInvited(Receivers receivers, String organisation) {
        if (receivers.state(organisation).isEmpty()) {
            throw new IllegalArgumentException(
                    organisation + " was never invited; ./gaisma ngo list shows all");
        }
    }
}
