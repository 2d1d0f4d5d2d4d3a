package lv.gaisma.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lv.gaisma.language.Language;
import lv.gaisma.search.analysis.Analyses;
import lv.gaisma.search.analysis.LanguageAnalysis;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** One language of the index: its words, and how a question in it is taken apart. */
final class LanguageIndex {

    private final Language language;
    private final int size;
    private final Fields fields;
    private final LanguageAnalysis analysis;
    private final Keyboard keyboard;
    private final Vocabulary vocabulary;
    private final IndexReader reader;

    private LanguageIndex(
            Language language,
            int size,
            Fields fields,
            LanguageAnalysis analysis,
            Keyboard keyboard,
            Vocabulary vocabulary,
            IndexReader reader) {
        this.language = language;
        this.size = size;
        this.fields = fields;
        this.analysis = analysis;
        this.keyboard = keyboard;
        this.vocabulary = vocabulary;
        this.reader = reader;
    }

    /**
     * @param concepts whose words are known as well
     * @param size the number of entries in the language
     */
    static LanguageIndex of(
            Language language, IndexReader reader, List<Concept> concepts, int size) {
        Fields fields = Fields.of(language.tag());
        LanguageAnalysis analysis = Analyses.of(language.base(), language.script());
        Set<String> words = new HashSet<>(terms(reader, fields.words(), "", Integer.MAX_VALUE));
        concepts.forEach(
                concept ->
                        analysis.tokens(concept.phrase())
                                .forEach(token -> words.add(token.word())));
        return new LanguageIndex(
                language,
                size,
                fields,
                analysis,
                Keyboard.of(language.base(), language.script()),
                Vocabulary.of(analysis.skeleton(), words),
                reader);
    }

    Language language() {
        return language;
    }

    /** The number of entries. */
    int size() {
        return size;
    }

    /** How many pieces of a question are words that the pages of this language have, 0 to 1. */
    float knows(Question question) {
        List<String> chunks = question.chunks();
        long known =
                chunks.stream()
                        .filter(
                                chunk ->
                                        words(chunk).stream()
                                                .anyMatch(
                                                        word ->
                                                                has(fields.keys(), key(word))
                                                                        || has(
                                                                                fields.concepts(),
                                                                                key(word))))
                        .count();
        return chunks.isEmpty() ? 0 : (float) known / chunks.size();
    }

    Fields fields() {
        return fields;
    }

    Keyboard keyboard() {
        return keyboard;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    LanguageAnalysis analysis() {
        return analysis;
    }

    /** A text as words. */
    List<String> words(String text) {
        return analysis.tokens(text).stream().map(LanguageAnalysis.Token::word).toList();
    }

    List<String> stems(String word) {
        return analysis.stemsOf(word);
    }

    String key(String word) {
        return analysis.skeleton().key(word);
    }

    boolean has(String field, String term) {
        return count(field, term) > 0;
    }

    /** The number of entries that have a term. */
    int count(String field, String term) {
        try {
            return reader.docFreq(new Term(field, term));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first terms of a field that begin so. */
    List<String> beginning(String field, String start, int most) {
        return terms(reader, field, start, most);
    }

    private static List<String> terms(IndexReader reader, String field, String start, int most) {
        List<String> found = new ArrayList<>();
        try {
            Terms terms = MultiTerms.getTerms(reader, field);
            if (terms == null) {
                return found;
            }
            TermsEnum each = terms.iterator();
            if (each.seekCeil(new BytesRef(start)) == TermsEnum.SeekStatus.END) {
                return found;
            }
            do {
                String term = each.term().utf8ToString();
                if (!term.startsWith(start)) {
                    break;
                }
                found.add(term);
            } while (found.size() < most && each.next() != null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
