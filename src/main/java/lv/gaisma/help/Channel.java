package lv.gaisma.help;

import java.util.Optional;
import lv.gaisma.help.hours.Schedule;
import lv.gaisma.language.Language;

/**
 * One way to reach a service.
 *
 * @param value the number, e-mail address, web address of a chat, name of an app, or street address
 * @param url where an app is found
 * @param labels what tells this channel from the others of the service
 * @param from where it can be dialled
 */
public record Channel(
        Type type,
        String value,
        Optional<String> url,
        Optional<PhoneNumber> number,
        Texts labels,
        Spoken spoken,
        Schedule schedule,
        Cost cost,
        Reach from) {

    /** The kinds of channels. */
    public enum Type {
        PHONE,
        SMS,
        MAIL,
        CHAT,
        APP,
        ADDRESS
    }

    /** What a call costs. */
    public enum Cost {
        FREE,
        TARIFF,
        UNKNOWN
    }

    /** Where a channel can be used from. */
    public enum Reach {
        LATVIA,
        ANYWHERE
    }

    public boolean is(Type wanted) {
        return type == wanted;
    }

    public boolean reachableFrom(Place place) {
        return from == Reach.ANYWHERE || place == Place.LATVIA;
    }

    /** What tells this channel from the others of its service; empty when nothing need. */
    public Optional<Text> label(Language language) {
        return labels.in(language);
    }
}
