package lv.gaisma.edition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.gaisma.help.Audience;
import lv.gaisma.help.Channel;
import lv.gaisma.help.PhoneNumber;
import lv.gaisma.help.Role;
import lv.gaisma.help.Safety;
import lv.gaisma.help.Service;
import lv.gaisma.help.ServiceView;
import lv.gaisma.help.Text;
import lv.gaisma.help.hours.Status;
import lv.gaisma.web.Frame;

/** Puts one service into the words of its page. */
record ServicePage(Voice voice, Service service, Instant at) {

    ServiceView view(List<Frame.TextLink> crumbs) {
        Status status = service.status(at);
        boolean phone = !service.phones().isEmpty();
        Text name = service.name(voice.language());
        return new ServiceView(
                crumbs,
                name.words(),
                name.tag(),
                service.role() == Role.AUTHORITY ? voice.text("help.authorities-note") : null,
                texts(),
                phone ? voice.statuses().text(status, at) : null,
                status.word(),
                ways(),
                phone ? safety() : List.of(),
                facts());
    }

    private List<ServiceView.Words> texts() {
        List<ServiceView.Words> texts = new ArrayList<>();
        add(texts, service.description(voice.language()));
        add(texts, service.whenYouCall(voice.language()));
        add(texts, service.note(voice.language()));
        if (service.phones().isEmpty()) {
            texts.add(new ServiceView.Words(voice.text("help.no-number"), voice.language().tag()));
        }
        return List.copyOf(texts);
    }

    private static void add(List<ServiceView.Words> texts, Optional<Text> text) {
        text.ifPresent(words -> texts.add(new ServiceView.Words(words.words(), words.tag())));
    }

    private List<ServiceView.Way> ways() {
        List<ServiceView.Way> ways = new ArrayList<>();
        service.channels().forEach(channel -> ways.add(way(channel)));
        service.website()
                .ifPresent(
                        url ->
                                ways.add(
                                        new ServiceView.Way(
                                                voice.text("help.website"),
                                                url,
                                                url,
                                                false,
                                                List.of())));
        return List.copyOf(ways);
    }

    private ServiceView.Way way(Channel channel) {
        String kind = channel.type().name().toLowerCase(Locale.ROOT);
        String title =
                channel.label(voice.language())
                        .map(Text::words)
                        .orElseGet(
                                () ->
                                        voice.text(
                                                channel.is(Channel.Type.PHONE)
                                                        ? "bar.call"
                                                        : "help." + kind));
        return new ServiceView.Way(
                title,
                value(channel),
                href(channel),
                channel.is(Channel.Type.PHONE),
                lines(channel));
    }

    private static String value(Channel channel) {
        return channel.number().map(PhoneNumber::display).orElse(channel.value());
    }

    private static @org.jspecify.annotations.Nullable String href(Channel channel) {
        return switch (channel.type()) {
            case PHONE -> channel.number().map(PhoneNumber::href).orElse(null);
            case SMS -> channel.number().map(number -> "sms:" + number.value()).orElse(null);
            case MAIL -> "mailto:" + channel.value();
            case CHAT -> channel.url().orElse(channel.value());
            case APP -> channel.url().orElse(null);
            case ADDRESS -> null;
        };
    }

    private List<String> lines(Channel channel) {
        List<String> lines = new ArrayList<>();
        if (channel.schedule().hours().known() || channel.is(Channel.Type.PHONE)) {
            lines.add(voice.text("help.hours") + ": " + voice.hours().text(channel.schedule()));
        }
        if (!channel.spoken().always().isEmpty()) {
            lines.add(voice.statuses().languages(channel.spoken().always()));
        }
        if (!channel.spoken().byArrangement().isEmpty()) {
            lines.add(voice.statuses().byArrangement(channel.spoken().byArrangement()));
        }
        if (channel.spoken().interpreter() == Safety.Answer.YES) {
            lines.add(voice.statuses().interpreter());
        }
        if (channel.is(Channel.Type.PHONE)) {
            lines.add(voice.text("help.cost." + channel.cost().name().toLowerCase(Locale.ROOT)));
            lines.add(
                    voice.text(
                            channel.from() == Channel.Reach.LATVIA
                                    ? "help.latvia-only"
                                    : "help.anywhere"));
        }
        return List.copyOf(lines);
    }

    private List<String> safety() {
        Safety safety = service.safety();
        return List.of(
                answer("free", safety.free()),
                answer("anonymous", safety.anonymous()),
                answer("recorded", safety.recorded()),
                answer("on-bill", safety.onBill()),
                answer("police-told", safety.policeTold()),
                answer("immigration-told", safety.immigrationTold()));
    }

    private String answer(String question, Safety.Answer answer) {
        String word = answer.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return voice.text("safety." + question + "." + word);
    }

    private List<String> facts() {
        List<String> facts = new ArrayList<>();
        List<String> people =
                service.audiences().stream()
                        .sorted()
                        .map(Audience::name)
                        .map(name -> voice.text("help.serves." + name.toLowerCase(Locale.ROOT)))
                        .toList();
        facts.add(voice.text("help.serves") + ": " + voice.formats().list(people));
        facts.add(
                service.lastConfirmed()
                        .map(day -> voice.formats().date(day))
                        .map(day -> voice.messages().text("help.confirmed", "date", day))
                        .orElseGet(() -> voice.text("help.confirmed-not")));
        String sources = String.join(", ", service.sources());
        facts.add(voice.messages().text("help.sources", "sources", sources));
        return List.copyOf(facts);
    }
}
