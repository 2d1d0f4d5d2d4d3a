package lv.gaisma.inbox;

import io.micronaut.http.HttpRequest;
import java.util.List;
import java.util.Optional;
import lv.gaisma.language.Language;
import lv.gaisma.language.Languages;
import lv.gaisma.language.Matching;
import lv.gaisma.language.WordsNow;
import org.jspecify.annotations.Nullable;

/** The languages of the inbox itself: those that have a file of staff words. */
final class StaffLanguage {

    private StaffLanguage() {}

    static List<Language> all(WordsNow words) {
        return words.languages().all().stream()
                .filter(language -> words.staffWords().tags().contains(language.tag()))
                .toList();
    }

    static Optional<Language> find(WordsNow words, String tag) {
        return all(words).stream().filter(language -> language.tag().equals(tag)).findFirst();
    }

    /** The one that is asked for, or that the browser prefers, or the source. */
    static Language of(WordsNow words, @Nullable String tag, HttpRequest<?> request) {
        if (tag != null && find(words, tag).isPresent()) {
            return find(words, tag).get();
        }
        String wished = request.getHeaders().get("Accept-Language");
        return Matching.best(
                        new Languages(words.languages().source(), all(words)),
                        wished == null ? "" : wished)
                .orElse(words.languages().source());
    }
}
