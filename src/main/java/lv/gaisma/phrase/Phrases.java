package lv.gaisma.phrase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problems;
import lv.gaisma.language.Language;
import lv.gaisma.language.Languages;

/**
 * The phrase bank: every ready sentence, and its words in every language.
 *
 * @param all in the order in which they are offered
 * @param slots the kind of each slot, by name
 */
public record Phrases(List<Phrase> all, Map<String, Slot> slots, Map<String, PhraseBook> books) {

    public Phrases {
        all = List.copyOf(all);
        slots = Map.copyOf(slots);
        books = Map.copyOf(books);
    }

    /**
     * Reads {@code translations/phrases/}. What is missing or broken in a language is a problem,
     * and the source language's words stand in its place.
     */
    public static Phrases read(Folder folder, Languages languages, Problems problems) {
        return new PhraseFiles(folder, languages, problems).read();
    }

    /** The words of a language; it must be one of the portal. */
    public PhraseBook in(Language language) {
        PhraseBook book = books.get(language.tag());
        if (book == null) {
            throw new IllegalArgumentException("no phrases for " + language.tag());
        }
        return book;
    }

    public Optional<Phrase> find(String id) {
        return all.stream().filter(phrase -> phrase.id().equals(id)).findFirst();
    }
}
