package lv.gaisma.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import lv.gaisma.help.DirectoryView;
import lv.gaisma.help.Filter;
import lv.gaisma.help.Listing;
import lv.gaisma.help.Reader;
import lv.gaisma.help.Role;
import lv.gaisma.help.Service;
import lv.gaisma.language.Language;
import lv.gaisma.web.ContactCard;
import lv.gaisma.web.Frame;
import org.jspecify.annotations.Nullable;

/** Drafts of the help directory and of the page of each service. */
final class HelpDrafts {

    private static final String PLACE = Content.HELP;

    private final Desk desk;
    private final Wording wording;

    HelpDrafts(Desk desk) {
        this.desk = desk;
        this.wording = new Wording(desk);
    }

    List<Draft> of(Language language) {
        List<Draft> drafts = new ArrayList<>();
        if (!desk.content().services().all().isEmpty()) {
            drafts.add(directory(language, Filter.ALL));
        }
        for (Service service : desk.content().services().all()) {
            drafts.add(service(language, service));
        }
        return drafts;
    }

    /** The directory, or the part of it that fits a filter. */
    Draft directory(Language language, Filter filter) {
        Voice voice = desk.voices().of(language);
        Listing listing = listing(language, filter);
        boolean nothing = listing.services().isEmpty();
        Listing shown = nothing ? listing(language, Filter.ALL) : listing;
        DirectoryView view =
                new DirectoryView(
                        wording.crumbs(language, ""),
                        Frames.href(language, PLACE),
                        filter.openNow(),
                        selects(voice, filter),
                        !filter.isEmpty(),
                        note(voice, filter, listing),
                        voice.messages().text("help.found", "n", listing.services().size()),
                        groups(voice, shown.services()),
                        pages(language));
        Frame frame =
                desk.frames()
                        .frame(
                                language,
                                PLACE,
                                voice.text("section.help"),
                                desk.content().languages().all(),
                                filter.isEmpty());
        return new Draft(Frames.href(language, PLACE), 200, "help/directory", frame, view);
    }

    private Listing listing(Language language, Filter filter) {
        return desk.content().services().filter(filter, Reader.of(language), desk.at());
    }

    private static @Nullable String note(Voice voice, Filter filter, Listing listing) {
        if (listing.services().isEmpty()) {
            return voice.text("help.nothing");
        }
        return listing.nobodySpeaks()
                ? filter.speaks()
                        .map(
                                tag ->
                                        voice.messages()
                                                .text(
                                                        "help.nobody-speaks",
                                                        "language",
                                                        voice.formats().languageName(tag)))
                        .orElse(null)
                : null;
    }

    private List<DirectoryView.Group> groups(Voice voice, List<Service> services) {
        List<DirectoryView.Group> groups = new ArrayList<>();
        group(voice, services, Role.EMERGENCY, "help.emergency", null).ifPresent(groups::add);
        group(voice, services, Role.HELP, "help.lines", null).ifPresent(groups::add);
        group(voice, services, Role.AUTHORITY, "help.authorities", "help.authorities-note")
                .ifPresent(groups::add);
        return List.copyOf(groups);
    }

    private Optional<DirectoryView.Group> group(
            Voice voice, List<Service> services, Role role, String title, @Nullable String note) {
        List<ContactCard> cards =
                services.stream()
                        .filter(service -> service.role() == role)
                        .map(service -> desk.cards(voice.language()).card(service))
                        .toList();
        return cards.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new DirectoryView.Group(
                                voice.text(title), note == null ? null : voice.text(note), cards));
    }

    private List<DirectoryView.Select> selects(Voice voice, Filter filter) {
        List<DirectoryView.Option> languages = new ArrayList<>();
        languages.add(
                new DirectoryView.Option(
                        "", voice.text("help.any-language"), filter.speaks().isEmpty()));
        for (String tag : spoken(voice.language())) {
            boolean chosen = filter.speaks().filter(tag::equals).isPresent();
            languages.add(new DirectoryView.Option(tag, voice.formats().languageName(tag), chosen));
        }
        String who =
                filter.abroad()
                        ? "abroad"
                        : filter.who()
                                .map(one -> one.name().toLowerCase(java.util.Locale.ROOT))
                                .orElse("");
        String channel =
                filter.channel()
                        .map(one -> one.name().toLowerCase(java.util.Locale.ROOT))
                        .orElse("");
        return List.of(
                new DirectoryView.Select("speaks", voice.text("help.speaks"), languages),
                select(voice, "for", who, "adults", "children", "abroad"),
                select(voice, "channel", channel, "phone", "chat", "mail"));
    }

    private static DirectoryView.Select select(
            Voice voice, String name, String chosen, String... values) {
        List<DirectoryView.Option> options = new ArrayList<>();
        String any = voice.text("help." + name + ".any");
        options.add(new DirectoryView.Option("", any, chosen.isEmpty()));
        for (String value : values) {
            String text = voice.text("help." + name + "." + value);
            options.add(new DirectoryView.Option(value, text, value.equals(chosen)));
        }
        return new DirectoryView.Select(name, voice.text("help." + name), options);
    }

    /** The reader's own language first, then every language that a reader or a service has. */
    private List<String> spoken(Language own) {
        TreeSet<String> tags = new TreeSet<>();
        desk.content().languages().all().forEach(language -> tags.add(language.base()));
        desk.content()
                .services()
                .all()
                .forEach(
                        service -> {
                            tags.addAll(service.languages());
                            tags.addAll(service.languagesByArrangement());
                        });
        tags.remove(own.base());
        List<String> ordered = new ArrayList<>(List.of(own.base()));
        ordered.addAll(tags);
        return ordered;
    }

    private List<Frame.TextLink> pages(Language language) {
        return desk.content().pages().of(language).values().stream()
                .filter(page -> page.section().equals("help"))
                .map(page -> new Frame.TextLink(page.title(), Frames.href(language, page.path())))
                .toList();
    }

    private Draft service(Language language, Service service) {
        Voice voice = desk.voices().of(language);
        String place = PLACE + service.id();
        List<Language> having =
                desk.content().languages().all().stream()
                        .filter(other -> service.name(other).tag().equals(other.tag()))
                        .toList();
        Frame frame =
                desk.frames()
                        .frame(
                                language,
                                place,
                                voice.text("section.help"),
                                having.isEmpty() ? List.of(language) : having,
                                having.contains(language));
        return new Draft(
                Frames.href(language, place),
                200,
                "help/service",
                frame,
                new ServicePage(voice, service, desk.at()).view(wording.crumbs(language, "help")));
    }
}
