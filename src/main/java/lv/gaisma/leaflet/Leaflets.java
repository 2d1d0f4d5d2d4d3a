package lv.gaisma.leaflet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import lv.gaisma.language.Formats;
import lv.gaisma.language.Language;
import lv.gaisma.language.Languages;
import lv.gaisma.language.Messages;
import lv.gaisma.language.Strings;
import lv.gaisma.leaflet.text.Format;
import lv.gaisma.leaflet.text.Leaflet;
import lv.gaisma.leaflet.text.Notes;
import lv.gaisma.page.Filler;
import lv.gaisma.page.Page;
import lv.gaisma.page.Pages;
import lv.gaisma.page.State;
import lv.gaisma.web.Settings;
import org.jspecify.annotations.Nullable;

/** Every leaflet of an edition, and the sheets that can be made of it. */
public final class Leaflets {

    private static final String EMERGENCY = "\u2066112\u2069";

    private final Languages languages;
    private final Strings strings;
    private final Settings settings;
    private final PrintShop printShop;
    private final Map<String, SequencedMap<String, Leaflet>> byTag = new LinkedHashMap<>();

    /**
     * @param filler fills the tokens of the texts
     */
    public Leaflets(
            Pages pages,
            Languages languages,
            Strings strings,
            Filler filler,
            Settings settings,
            PrintShop printShop) {
        this.languages = languages;
        this.strings = strings;
        this.settings = settings;
        this.printShop = printShop;
        for (Language language : languages.all()) {
            SequencedMap<String, Leaflet> leaflets = new LinkedHashMap<>();
            for (Page page : pages.of(language).values()) {
                leaflet(page, filler).ifPresent(one -> leaflets.put(one.name(), one));
            }
            byTag.put(language.tag(), leaflets);
        }
    }

    /** A text by which a person could come to harm is not printed. */
    private static Optional<Leaflet> leaflet(Page page, Filler filler) {
        boolean section = page.section().equals(Leaflet.SECTION);
        return section && page.state() != State.BEHIND_SAFETY
                ? Leaflet.of(page, page.html(filler, (token, unknown) -> {}))
                : Optional.empty();
    }

    /** The leaflets of a language, in the order of their numbers. */
    public List<Leaflet> of(Language language) {
        return byTag.getOrDefault(language.tag(), new LinkedHashMap<>()).values().stream()
                .sorted((a, b) -> Integer.compare(a.sheets().number(), b.sheets().number()))
                .toList();
    }

    public Optional<Leaflet> find(Language language, String name) {
        return Optional.ofNullable(
                byTag.getOrDefault(language.tag(), new LinkedHashMap<>()).get(name));
    }

    /** True when no language has a leaflet. */
    public boolean isEmpty() {
        return byTag.values().stream().allMatch(Map::isEmpty);
    }

    /** The sheets of a leaflet, in the order of the formats. */
    public List<Order> orders(Leaflet leaflet) {
        return orders(leaflet, shortLink(leaflet), null);
    }

    /**
     * The sheets of a leaflet as a partner hands them out.
     *
     * @param address the short link that stands on them, in full
     * @param reader words that name the partner, null for none
     */
    public List<Order> orders(Leaflet leaflet, String address, @Nullable String reader) {
        return leaflet.sheets().formats().stream()
                .flatMap(word -> Format.find(word).stream())
                .map(
                        format ->
                                new Order(
                                        leaflet,
                                        format,
                                        notes(leaflet, address, reader),
                                        printShop.tools()))
                .toList();
    }

    /** The sheets of all leaflets in all languages. */
    public List<Order> orders() {
        List<Order> orders = new ArrayList<>();
        for (Language language : languages.all()) {
            of(language).forEach(leaflet -> orders.addAll(orders(leaflet)));
        }
        return orders;
    }

    /** The order for a file below {@code /{lang}/leaflets/}: {@code pay-a4}. */
    public Optional<Order> find(Language language, String name, String format) {
        return find(language, name).stream()
                .flatMap(leaflet -> orders(leaflet).stream())
                .filter(order -> order.format().word().equals(format))
                .findFirst();
    }

    /**
     * How much too long a sheet is for its paper, in millimetres; 0 when it fits, or when nothing
     * can be printed here.
     */
    public float excess(Order order) {
        return printShop
                .maker()
                .map(maker -> maker.excess(order.leaflet(), order.format(), order.notes()))
                .orElse(0f);
    }

    public PrintShop printShop() {
        return printShop;
    }

    private String shortLink(Leaflet leaflet) {
        return settings.base() + "/l/" + leaflet.name() + "/" + leaflet.language().tag();
    }

    private Notes notes(Leaflet leaflet, String address, @Nullable String reader) {
        Messages messages = strings.of(leaflet.language());
        String date = new Formats(leaflet.language()).date(leaflet.date());
        return new Notes(
                settings.base(),
                address,
                messages.text("leaflet.newest"),
                messages.text(
                        "leaflet.version", Map.of("version", leaflet.version(), "date", date)),
                notices(leaflet),
                messages.text("leaflet.learn"),
                messages.text("leaflet.learn-how"),
                reader == null ? null : messages.text("leaflet.printed-for", "reader", reader));
    }

    /** What everything printed by this portal has to say before anybody uses it. */
    public List<Notes.Notice> notices(Language language) {
        List<Notes.Notice> notices = new ArrayList<>();
        if (settings.demo() || settings.runBy().isEmpty()) {
            String key = settings.demo() ? "demo" : "test-copy";
            String text = strings.of(language).text(key, "number", EMERGENCY);
            notices.add(new Notes.Notice(text, language.tag(), true));
        }
        if (!settings.https()) {
            notices.add(notice(language, "leaflet.proof", true));
        }
        return notices;
    }

    private List<Notes.Notice> notices(Leaflet leaflet) {
        Language own = leaflet.language();
        List<Notes.Notice> notices = notices(own);
        if (leaflet.draft()) {
            notices.add(notice(own, "leaflet.draft", false));
            languages.all().stream()
                    .filter(other -> !other.equals(own) && isForStaff(other))
                    .forEach(other -> notices.add(notice(other, "leaflet.draft", false)));
        }
        return List.copyOf(notices);
    }

    /** Who hands leaflets out reads the source language or English. */
    private boolean isForStaff(Language language) {
        return language.equals(languages.source()) || language.tag().equals("en");
    }

    private Notes.Notice notice(Language language, String key, boolean onEach) {
        return new Notes.Notice(strings.of(language).text(key), language.tag(), onEach);
    }
}
