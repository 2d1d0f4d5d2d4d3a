package lv.gaisma.help;

import static java.util.Comparator.comparingLong;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problems;
import lv.gaisma.language.Languages;

/** Every help service. Unchangeable; all answers about time are functions of an instant. */
public final class Services {

    private final Map<String, Service> byId;
    private final List<Service> first;
    private final Order order;

    Services(Map<String, Service> byId, List<Service> first) {
        this.byId = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byId));
        this.first = List.copyOf(first);
        this.order = new Order(first.stream().map(Service::id).toList());
    }

    /**
     * Reads {@code content/services/*.yaml}, {@code content/holidays.yaml} and {@code
     * content/help-first.yaml}. A broken file is left out with a problem; no services at all is
     * fine.
     *
     * @param topics the words of {@code content/topics.yaml}; empty: they are not checked
     * @param today no record can have been confirmed after this day
     */
    public static Services read(
            Folder folder,
            Languages languages,
            Set<String> topics,
            LocalDate today,
            Problems problems) {
        return new ServicesFolder(folder, problems).read(languages, topics, today);
    }

    /** Every service, by id. */
    public List<Service> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Service> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The service with this id.
     *
     * @throws NoSuchElementException when there is none
     */
    public Service get(String id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("no service " + id));
    }

    /** The services of the call bar: 112 before any other. */
    public List<Service> first() {
        return first;
    }

    /** The first moment after another at which any channel of any service changes. */
    public Optional<Instant> nextChange(Instant after) {
        return byId.values().stream()
                .flatMap(service -> service.nextChannelChange(after).stream())
                .min(Comparator.naturalOrder());
    }

    /**
     * Every service: danger first, then help before authorities, then who fits the reader and
     * speaks their language, then who works with trafficking, then who answers now.
     */
    public List<Service> ordered(Reader reader, Instant at) {
        return byId.values().stream().sorted(order.forReader(reader, at)).toList();
    }

    /** The services that fit a filter; with {@code openNow}, who answers before who may. */
    public Listing filter(Filter filter, Reader reader, Instant at) {
        List<Service> fitting =
                ordered(filter.reader(reader), at).stream()
                        .filter(service -> filter.fits(service, at))
                        .toList();
        List<Service> speaking = fitting.stream().filter(filter::speaks).toList();
        boolean nobodySpeaks = speaking.isEmpty() && !fitting.isEmpty();
        List<Service> listed = nobodySpeaks ? fitting : speaking;
        return new Listing(filter.openNow() ? openFirst(listed, at) : listed, nobodySpeaks);
    }

    /**
     * One number of each help line and emergency service that serves a person and can be dialled
     * from a place; 112 first where it can be. Authorities never, but for one case: for Latvian
     * nationals abroad, the lines that exist for them alone.
     */
    public List<HelpNumber> numbersFor(Audience who, Place place) {
        return byId.values().stream()
                .filter(service -> isFor(service, who, place))
                .sorted(order.onPaper(who))
                .flatMap(service -> number(service, place).stream())
                .toList();
    }

    /** The help lines for some topics, those that share most first. Authorities never. */
    public List<Service> forTopics(Collection<String> topics) {
        return byId.values().stream()
                .filter(service -> service.role() == Role.HELP && shared(service, topics) > 0)
                .sorted(
                        comparingLong((Service service) -> -shared(service, topics))
                                .thenComparing(Order::specialisedFirst)
                                .thenComparing(order.byRule()))
                .toList();
    }

    /** Names what is not translated yet: each service needs its words in every stored language. */
    public void checkTranslations(Languages languages, Problems problems) {
        byId.values()
                .forEach(service -> new TranslationCheck(service, languages, problems).check());
    }

    private static List<Service> openFirst(List<Service> services, Instant at) {
        Predicate<Service> open = service -> service.status(at).openNow().isPresent();
        return Stream.concat(
                        services.stream().filter(open), services.stream().filter(open.negate()))
                .toList();
    }

    private static boolean isFor(Service service, Audience who, Place place) {
        boolean nationalsOnly = !service.serves(Audience.FOREIGNERS);
        if (service.role() == Role.AUTHORITY) {
            return nationalsOnly && who == Audience.NATIONALS && place == Place.ABROAD;
        }
        return service.serves(who) && (!nationalsOnly || who == Audience.NATIONALS);
    }

    private static Optional<HelpNumber> number(Service service, Place place) {
        return service.phone(place)
                .flatMap(
                        phone ->
                                phone.number()
                                        .map(number -> new HelpNumber(service, phone, number)));
    }

    private static long shared(Service service, Collection<String> topics) {
        return topics.stream().distinct().filter(service.topics()::contains).count();
    }
}
