package lv.gaisma.help;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import lv.gaisma.help.hours.Status;
import lv.gaisma.language.Language;

/**
 * Somebody who helps: a file of {@code content/services/}.
 *
 * @param id name of the file without its ending; it stands in addresses
 * @param words what people read about it
 * @param specialised true when it works with people who were trafficked
 * @param audiences whom it is for; never empty
 * @param region {@code latvia}, {@code abroad}, or the name of a place
 * @param topics ids of {@code content/topics.yaml}
 * @param website in full, with {@code https://}
 * @param channels the ways to reach it, the best first
 * @param sources where it was read what the service does
 * @param confirmed the day the record as a whole was last confirmed
 */
public record Service(
        String id,
        Words words,
        Role role,
        boolean specialised,
        Set<Audience> audiences,
        String region,
        Set<String> topics,
        Optional<String> website,
        List<Channel> channels,
        Safety safety,
        List<String> sources,
        Optional<LocalDate> confirmed) {

    /** A phone may change this often behind a better one before we stop looking. */
    private static final int CHANGES_AHEAD = 100;

    /**
     * What people read about a service.
     *
     * @param file where the words stand
     */
    public record Words(
            String file, Texts name, Texts description, Texts whenYouCall, Texts note) {}

    public Service {
        channels = List.copyOf(channels);
        sources = List.copyOf(sources);
    }

    public Text name(Language language) {
        return words.name().in(language).orElseGet(() -> new Text(id, ""));
    }

    /** What they do for the reader; empty when nobody has written it. */
    public Optional<Text> description(Language language) {
        return words.description().in(language);
    }

    /** What happens on the phone. */
    public Optional<Text> whenYouCall(Language language) {
        return words.whenYouCall().in(language);
    }

    /** What the sources do not agree on or do not say. */
    public Optional<Text> note(Language language) {
        return words.note().in(language);
    }

    /** The phone channels, the best first. */
    public List<Channel> phones() {
        return channels.stream().filter(channel -> channel.is(Channel.Type.PHONE)).toList();
    }

    /** The first phone that can be dialled from a place. */
    public Optional<Channel> phone(Place place) {
        return phones().stream().filter(channel -> channel.reachableFrom(place)).findFirst();
    }

    /** True when the emergency number 112 is one of its phones. */
    boolean answers112() {
        return phones().stream()
                .anyMatch(
                        phone -> phone.number().filter(PhoneNumber.EMERGENCY::equals).isPresent());
    }

    /** The status of the phone channel that is best at this moment. */
    public Status status(Instant at) {
        return phones().stream()
                .map(channel -> channel.schedule().status(at))
                .min(Comparator.comparingInt(Status::rank))
                .orElseGet(() -> new Status.Unknown(false));
    }

    /**
     * The first moment after another at which the status or the languages of now change; empty when
     * that is not in sight.
     */
    public Optional<Instant> nextChange(Instant after) {
        Status status = status(after);
        Set<String> languages = languagesNow(after);
        Optional<Instant> change = nextChange(phones(), after);
        for (int i = 0; i < CHANGES_AHEAD && change.isPresent(); i++) {
            Instant at = change.get();
            if (!status(at).equals(status) || !languagesNow(at).equals(languages)) {
                return change;
            }
            change = nextChange(phones(), at);
        }
        return Optional.empty();
    }

    /** The first moment after another at which any channel changes, whether it shows or not. */
    Optional<Instant> nextChannelChange(Instant after) {
        return nextChange(channels, after);
    }

    private static Optional<Instant> nextChange(List<Channel> channels, Instant after) {
        return channels.stream()
                .flatMap(channel -> channel.schedule().nextChange(after).stream())
                .min(Comparator.naturalOrder());
    }

    /** The languages answered on the phones at this moment; empty unless known to be open. */
    public Set<String> languagesNow(Instant at) {
        return tags(phones(), channel -> channel.schedule().languagesAt(at));
    }

    /** The languages of all channels at any time. */
    public Set<String> languages() {
        return tags(channels, channel -> channel.spoken().always());
    }

    /** The languages that some channel answers by arrangement only. */
    public Set<String> languagesByArrangement() {
        Set<String> tags = tags(channels, channel -> channel.spoken().byArrangement());
        tags.removeAll(languages());
        return tags;
    }

    /** The moment from which a phone answers in a language, {@code at} itself when it does now. */
    public Optional<Instant> nextIn(String language, Instant at) {
        return phones().stream()
                .flatMap(phone -> phone.schedule().nextIn(language, at).stream())
                .min(Comparator.naturalOrder());
    }

    /** The day the record, or else its first phone, was last confirmed. */
    public Optional<LocalDate> lastConfirmed() {
        return confirmed.or(
                () ->
                        Stream.concat(phones().stream(), channels.stream())
                                .findFirst()
                                .flatMap(channel -> channel.schedule().evidence().confirmed()));
    }

    /** True when a person of this kind may turn to it. Adults and foreigners may be the same. */
    public boolean serves(Audience person) {
        return switch (person) {
            case EVERYONE -> true;
            case ADULTS -> allows(Audience.ADULTS, Audience.CHILDREN);
            case CHILDREN -> allows(Audience.CHILDREN, Audience.ADULTS);
            case FOREIGNERS -> allows(Audience.FOREIGNERS, Audience.NATIONALS);
            case NATIONALS -> allows(Audience.NATIONALS, Audience.FOREIGNERS);
        };
    }

    private boolean allows(Audience person, Audience other) {
        return audiences.contains(Audience.EVERYONE)
                || audiences.contains(person)
                || !audiences.contains(other);
    }

    private static Set<String> tags(
            List<Channel> channels, Function<Channel, Collection<String>> languages) {
        Set<String> tags = new LinkedHashSet<>();
        channels.forEach(channel -> tags.addAll(languages.apply(channel)));
        return tags;
    }
}
