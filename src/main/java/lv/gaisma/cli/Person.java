package lv.gaisma.cli;

import lv.gaisma.member.Member;

/** A member in one line. */
final class Person {

    private Person() {}

    static String of(Member member) {
        return member.login()
                + ": "
                + member.role().word()
                + ", "
                + member.state()
                + " since "
                + member.since()
                + (member.mail() == null ? ", no mail" : "");
    }
}
