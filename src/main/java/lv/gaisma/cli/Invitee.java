package lv.gaisma.cli;

import io.micronaut.context.ApplicationContext;
import java.io.PrintWriter;
import java.util.List;
import lv.gaisma.member.Member;
import lv.gaisma.member.Members;
import lv.gaisma.member.Role;
import lv.gaisma.web.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Somebody who is invited by a command. */
final class Invitee {

    @Option(names = "--login", required = true, description = "what they sign in with")
    private String login = "";

    @Option(names = "--name", description = "how colleagues call them; else the login")
    private @Nullable String name;

    @Option(names = "--mail", description = "where they are told that something is there")
    private @Nullable String mail;

    @Option(names = "--language", defaultValue = "lv", description = "of their inbox")
    private String language = "lv";

    @Option(
            names = "--again",
            description = "they lost their way in and start anew; the keys they hold are deleted")
    private boolean again;

    /**
     * @param colleagues those among whom somebody is invited again
     * @param organisation null for the portal's own
     * @return the token of the invitation
     */
    String invite(
            Members members, List<Member> colleagues, @Nullable String organisation, Role role) {
        boolean there = colleagues.stream().anyMatch(one -> one.login().equals(login));
        if (there && !again) {
            throw new IllegalArgumentException(
                    "the login "
                            + login
                            + " is taken; take another one, or --again when this person lost their"
                            + " way in");
        }
        if (!again) {
            return members.invite(
                    organisation, login, name == null ? login : name, mail, language, role);
        }
        Member member =
                colleagues.stream()
                        .filter(one -> one.login().equals(login) && one.role() == role)
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "no "
                                                        + role.word()
                                                        + " "
                                                        + login
                                                        + " to invite"
                                                        + " again; leave out --again"));
        return members.inviteAgain(member);
    }

    void print(ContentFolder content, ApplicationContext context, String token) {
        Settings settings = context.getBean(Settings.class);
        PrintWriter out = content.out();
        out.println("Invitation for " + login + ", valid 7 days, works once.");
        out.println("Hand it over in person or by a safe way; it is not shown again:");
        out.println(settings.base() + "/inbox/#invite=" + token);
        if (!settings.https()) {
            out.println(
                    "It works on this machine alone: set GAISMA_BASE_URL to the https address of"
                            + " the portal and invite again.");
        }
    }
}
