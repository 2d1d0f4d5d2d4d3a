package lv.gaisma.edition;

import lv.gaisma.help.hours.HoursText;
import lv.gaisma.help.hours.StatusText;
import lv.gaisma.language.Formats;
import lv.gaisma.language.Language;
import lv.gaisma.language.Messages;

/** Everything that speaks one language. */
record Voice(
        Language language,
        Messages messages,
        Formats formats,
        StatusText statuses,
        HoursText hours) {

    static Voice of(Language language, Messages messages) {
        Formats formats = new Formats(language);
        return new Voice(
                language,
                messages,
                formats,
                new StatusText(messages, formats),
                new HoursText(messages, formats));
    }

    String text(String key) {
        return messages.text(key);
    }
}
