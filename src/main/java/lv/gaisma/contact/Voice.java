package lv.gaisma.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import lv.gaisma.language.Formats;
import lv.gaisma.language.Language;
import lv.gaisma.language.Messages;
import lv.gaisma.organisation.Organisation;
import lv.gaisma.organisation.Organisations;
import lv.gaisma.tip.ActiveKey;
import lv.gaisma.tip.Retention;
import lv.gaisma.web.ContactCard;
import lv.gaisma.web.FrontDesk;
import lv.gaisma.web.Served;

/** One language on one day, with all that the pages of this package say more than once. */
record Voice(FrontDesk desk, Organisations organisations, Language language, Clock clock) {

    private static final ZoneId LATVIA = ZoneId.of("Europe/Riga");
    private static final int WORKING_DAYS = 2;

    String text(String key) {
        return messages().text(key);
    }

    String text(String key, String name, Object value) {
        return messages().text(key, Map.of(name, value));
    }

    Messages messages() {
        return desk.messages(language);
    }

    /** Always the first sentence. */
    String danger() {
        return text("contact.danger", "number", desk.dangerNumber(language));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LATVIA);
    }

    String date(LocalDate day) {
        return new Formats(language).date(day);
    }

    /** When to come back for an answer, in words. */
    String back() {
        return text("contact.back", "date", date(Days.later(today(), WORKING_DAYS)));
    }

    /** True when somebody should have opened by now what came on a day. */
    boolean overdue(LocalDate received) {
        return today().isAfter(Days.later(received, WORKING_DAYS));
    }

    List<ContactCard> contacts(int most) {
        return desk.contacts(language, false, most);
    }

    /** The name of an organisation as the directory has it. */
    String name(String organisation) {
        return organisations
                .find(organisation)
                .flatMap(one -> desk.card(language, one.service()))
                .map(ContactCard::name)
                .orElse(organisation);
    }

    String names(List<ActiveKey> keys) {
        return new Formats(language)
                .list(keys.stream().map(key -> name(key.organisation())).toList());
    }

    /** Authorities of the state stand behind those who only help. */
    Comparator<ActiveKey> helpersFirst() {
        return Comparator.comparing(
                key ->
                        organisations
                                .find(key.organisation())
                                .filter(Organisation::authority)
                                .isPresent());
    }

    FormView.Reader reader(ActiveKey key) {
        String tag =
                organisations
                        .find(key.organisation())
                        .flatMap(one -> desk.card(language, one.service()))
                        .map(ContactCard::nameTag)
                        .orElse(language.tag());
        return new FormView.Reader(
                name(key.organisation()),
                tag,
                organisations.find(key.organisation()).map(this::notes).orElse(List.of()));
    }

    private List<String> notes(Organisation organisation) {
        List<String> notes = new ArrayList<>();
        if (organisation.authority()) {
            notes.add(text("contact.reader.authority"));
        }
        if (organisation.contract()) {
            notes.add(text("contact.reader.contract"));
        }
        if (!organisation.audiences().contains("adult")) {
            notes.add(text("contact.reader.child"));
        }
        Formats formats = new Formats(language);
        notes.add(
                organisation.reads().isEmpty()
                        ? text("contact.reader.languages-unknown")
                        : text(
                                "contact.reader.languages",
                                "languages",
                                formats.list(
                                        organisation.reads().stream()
                                                .map(formats::languageName)
                                                .toList())));
        return List.copyOf(notes);
    }

    /** What everybody should know before they write. */
    List<String> know() {
        return List.of(
                text("contact.know.told"),
                text("contact.know.child"),
                text("contact.know.language"),
                text("contact.know.limits"),
                deleted());
    }

    /** When everything is gone, from the backups as well. */
    String deleted() {
        return messages()
                .text(
                        "contact.know.deleted",
                        Map.of(
                                "days", Retention.days(),
                                "copies", Retention.copiesDays(),
                                "longer", Retention.extendedDays()));
    }

    String href(String place) {
        return "/" + language.tag() + "/" + place;
    }

    Served show(String place, String template, Object view) {
        return desk.show(language, place, template, view);
    }
}
