package lv.gaisma.help;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asked the list of services for.
 *
 * @param openNow only who answers now, or may; authorities never stand among them
 * @param speaks base tag of a language
 * @param who whom the service has to serve
 * @param abroad only for Latvian nationals in other countries: what can be dialled from there
 * @param channel a way to reach the service
 */
public record Filter(
        boolean openNow,
        Optional<String> speaks,
        Optional<Audience> who,
        boolean abroad,
        Optional<Channel.Type> channel) {

    /** Asks for everything. */
    public static final Filter ALL = of(null, null, null, null);

    /**
     * The filter of the fields {@code open}, {@code speaks}, {@code for} and {@code channel}; null
     * when a field was not sent. Unknown values are ignored.
     */
    public static Filter of(
            @Nullable String open,
            @Nullable String speaks,
            @Nullable String who,
            @Nullable String channel) {
        boolean abroad = "abroad".equals(who);
        return new Filter(
                "now".equals(open),
                Optional.ofNullable(speaks).flatMap(Filter::language),
                abroad
                        ? Optional.of(Audience.NATIONALS)
                        : among(who, Audience.CHILDREN, Audience.ADULTS),
                abroad,
                among(channel, Channel.Type.PHONE, Channel.Type.CHAT, Channel.Type.MAIL));
    }

    /** True when nothing is asked for. */
    public boolean isEmpty() {
        return !openNow && speaks.isEmpty() && who.isEmpty() && channel.isEmpty();
    }

    /** The reader as far as the filter says more about them. */
    Reader reader(Reader reader) {
        return new Reader(
                speaks.orElse(reader.language()),
                who.or(reader::who),
                abroad ? Place.ABROAD : reader.place());
    }

    /** True when a service fits everything but the language. */
    boolean fits(Service service, Instant at) {
        return who.map(service::serves).orElse(true)
                && (!abroad || service.phone(Place.ABROAD).isPresent())
                && channel.map(wanted -> has(service, wanted)).orElse(true)
                && (!openNow || mayAnswer(service, at));
    }

    /** True when a service says that it answers in the language, always or by arrangement. */
    boolean speaks(Service service) {
        return speaks.map(
                        tag ->
                                service.languages().contains(tag)
                                        || service.languagesByArrangement().contains(tag))
                .orElse(true);
    }

    private static boolean mayAnswer(Service service, Instant at) {
        return service.role() != Role.AUTHORITY && service.status(at).openNow().orElse(true);
    }

    private static boolean has(Service service, Channel.Type wanted) {
        return service.channels().stream().anyMatch(channel -> channel.is(wanted));
    }

    private static Optional<String> language(String tag) {
        String base = Locale.forLanguageTag(tag).getLanguage();
        return Optional.of(base).filter(List.of(Locale.getISOLanguages())::contains);
    }

    @SafeVarargs
    private static <E extends Enum<E>> Optional<E> among(@Nullable String word, E... allowed) {
        return Arrays.stream(allowed)
                .filter(one -> lv.gaisma.help.hours.Word.of(one).equals(word))
                .findFirst();
    }
}
