package lv.gaisma.help;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import lv.gaisma.help.Safety.Answer;

/** In which order services are named. 112 is always the first. */
final class Order {

    private static final int LAST = 9;

    private final List<String> first;

    /**
     * Makes the order.
     *
     * @param first ids of the services of the call bar; they win where nothing else tells two apart
     */
    Order(List<String> first) {
        this.first = List.copyOf(first);
    }

    /**
     * Danger first, then help before authorities, then who fits the person and speaks the language,
     * then who works with trafficking, then who answers now.
     */
    Comparator<Service> forReader(Reader reader, Instant at) {
        return comparingInt(Order::danger)
                .thenComparing(Service::role)
                .thenComparingInt(service -> fit(service, reader))
                .thenComparingInt(service -> language(service, reader.language(), at))
                .thenComparing(Order::specialisedFirst)
                .thenComparingInt(service -> answers(service, at))
                .thenComparing(byRule());
    }

    /** An order that no clock changes, for lists on paper and on pages that are made once. */
    Comparator<Service> onPaper(Audience who) {
        return comparingInt((Service service) -> service.answers112() ? 0 : 1)
                .thenComparing(service -> service.role() != Role.HELP)
                .thenComparing(service -> service.role() != Role.AUTHORITY)
                .thenComparing(service -> !service.audiences().contains(who))
                .thenComparing(Order::specialisedFirst)
                .thenComparing(byRule());
    }

    /** What is left when all else is equal: the call bar's order, a number to call, the id. */
    Comparator<Service> byRule() {
        return comparingInt(this::placeInCallBar)
                .thenComparing(service -> service.phones().isEmpty())
                .thenComparing(comparing(Service::id));
    }

    static boolean specialisedFirst(Service service) {
        return !service.specialised();
    }

    private int placeInCallBar(Service service) {
        int place = first.indexOf(service.id());
        return place < 0 ? first.size() : place;
    }

    private static int danger(Service service) {
        if (service.answers112()) {
            return 0;
        }
        return service.role() == Role.EMERGENCY ? 1 : 2;
    }

    private static int fit(Service service, Reader reader) {
        int unreachable = service.phone(reader.place()).isEmpty() ? 1 : 0;
        int person =
                reader.who()
                        .map(
                                who ->
                                        service.audiences().contains(who)
                                                ? 0
                                                : service.serves(who) ? 1 : 2)
                        .orElse(0);
        return reader.place() == Place.ABROAD ? person + 3 * unreachable : person;
    }

    private static int language(Service service, String language, Instant at) {
        return service.phones().stream()
                .mapToInt(phone -> language(phone, language, at))
                .min()
                .orElse(LAST);
    }

    private static int language(Channel phone, String language, Instant at) {
        var now = phone.schedule().hours().at(at);
        if (phone.spoken().always().contains(language)) {
            return !now.open() || now.languages().contains(language) ? 0 : 1;
        }
        boolean perhaps =
                phone.spoken().byArrangement().contains(language)
                        || phone.spoken().interpreter() == Answer.YES;
        return perhaps ? 2 : LAST;
    }

    private static int answers(Service service, Instant at) {
        return service.phones().isEmpty() ? LAST : service.status(at).rank();
    }
}
