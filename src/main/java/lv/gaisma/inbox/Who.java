package lv.gaisma.inbox;

import io.micronaut.security.authentication.Authentication;
import java.util.List;
import java.util.Map;
import lv.gaisma.member.Member;
import lv.gaisma.member.Role;

/** Who asks, as the session says. */
record Who(String member, String organisation, Role role) {

    private static final String ORGANISATION = "organisation";

    static Who of(Authentication authentication) {
        String role = authentication.getRoles().iterator().next();
        return new Who(
                authentication.getName(),
                String.valueOf(authentication.getAttributes().get(ORGANISATION)),
                Role.find(role).orElseThrow());
    }

    static Authentication authentication(Member member) {
        return Authentication.build(
                member.id(),
                List.of(member.role().word()),
                Map.of(ORGANISATION, member.organisation()));
    }

    boolean interpreter() {
        return role == Role.INTERPRETER;
    }
}
