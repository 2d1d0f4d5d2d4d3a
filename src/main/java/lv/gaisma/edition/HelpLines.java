package lv.gaisma.edition;

import java.util.List;
import java.util.stream.Stream;
import lv.gaisma.help.Audience;
import lv.gaisma.help.Reader;
import lv.gaisma.help.Role;
import lv.gaisma.help.Service;
import lv.gaisma.help.hours.Status;
import lv.gaisma.language.Language;
import lv.gaisma.web.ContactCard;

/** The help lines to name to somebody, the best first; never an authority. */
record HelpLines(Desk desk) {

    private static final String CHILDREN = "children-116111";

    /**
     * Those that may answer now first, of them those that speak the language, then those that work
     * with trafficking.
     */
    List<ContactCard> contacts(Language language, boolean child, int most) {
        List<Service> lines = lines(language, child);
        Stream<Service> open = lines.stream().filter(this::mayAnswer);
        return first(child, Stream.concat(open, lines.stream()), most)
                .map(desk.cards(language)::card)
                .toList();
    }

    /** The organisations that work with trafficking; the line for children before them. */
    List<Service> specialists(Language language, boolean child, int most) {
        Stream<Service> lines = lines(language, child).stream().filter(Service::specialised);
        return first(child, lines, most).toList();
    }

    private Stream<Service> first(boolean child, Stream<Service> lines, int most) {
        Stream<Service> children =
                desk.content().services().find(CHILDREN).filter(service -> child).stream();
        return Stream.concat(children, lines).distinct().limit(most);
    }

    /** Help lines with a number, the best for the reader first. */
    private List<Service> lines(Language language, boolean child) {
        return desk.content().services().ordered(Reader.of(language), desk.at()).stream()
                .filter(service -> service.role() == Role.HELP && !service.phones().isEmpty())
                .filter(service -> child || service.serves(Audience.ADULTS))
                .toList();
    }

    private boolean mayAnswer(Service service) {
        return switch (service.status(desk.at())) {
            case Status.Open _, Status.SaysOpen _, Status.Unknown _ -> true;
            case Status.Closed _, Status.SaysClosed _ -> false;
        };
    }
}
