package lv.gaisma.edition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lv.gaisma.help.Channel;
import lv.gaisma.help.Place;
import lv.gaisma.help.Service;
import lv.gaisma.help.hours.Status;
import lv.gaisma.web.ContactCard;
import lv.gaisma.web.Frame;

/** Draws services as cards and as numbers of the call bar, in one language, at one moment. */
record Cards(Voice voice, Instant at) {

    ContactCard card(Service service) {
        Optional<Channel> phone = service.phone(Place.LATVIA);
        Status status = service.status(at);
        return new ContactCard(
                service.role().name().toLowerCase(Locale.ROOT),
                service.name(voice.language()).words(),
                service.name(voice.language()).tag(),
                href(service),
                phone.flatMap(Channel::number).map(number -> number.href()).orElse(null),
                phone.flatMap(Channel::number).map(number -> number.display()).orElse(null),
                phone.isPresent() ? voice.statuses().text(status, at) : null,
                status.word(),
                lines(service, phone.isPresent()));
    }

    Optional<Frame.Number> number(Service service) {
        return service.phone(Place.LATVIA)
                .flatMap(Channel::number)
                .map(
                        number ->
                                new Frame.Number(
                                        service.name(voice.language()).words(),
                                        number.href(),
                                        number.display()));
    }

    String href(Service service) {
        return "/" + voice.language().tag() + "/help/" + service.id();
    }

    private List<String> lines(Service service, boolean phone) {
        List<String> lines = new ArrayList<>();
        Set<String> languages = service.languages();
        if (!languages.isEmpty()) {
            lines.add(voice.statuses().languages(languages));
        }
        service.nextIn(voice.language().base(), at)
                .filter(next -> next.isAfter(at))
                .map(next -> voice.statuses().nextIn(voice.language().base(), next, at))
                .ifPresent(lines::add);
        if (!phone && service.channels().isEmpty()) {
            lines.add(voice.text("help.no-number"));
        }
        return List.copyOf(lines);
    }
}
