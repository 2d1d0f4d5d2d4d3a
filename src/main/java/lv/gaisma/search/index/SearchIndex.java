package lv.gaisma.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lv.gaisma.language.Language;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.similarities.BM25Similarity;

/** Everything that can be found in one edition, in every language. Never changes. */
public final class SearchIndex {

    /** Hits that are so much worse than the best one are left out. */
    private static final float WORSE = .12f;

    private static final int OTHER_LANGUAGES = 2;
    private static final float KNOWS_BETTER = .1f;

    private final List<Entry> entries;
    private final IndexSearcher searcher;
    private final Map<String, LanguageIndex> languages = new LinkedHashMap<>();
    private final Map<String, Meanings> meanings = new HashMap<>();
    private final Map<String, Suggestions> suggestions = new HashMap<>();

    private SearchIndex(
            List<Language> languages,
            List<Entry> entries,
            List<Concept> concepts,
            DirectoryReader reader) {
        this.entries = entries;
        this.searcher = new IndexSearcher(reader);
        this.searcher.setQueryCache(null);
        this.searcher.setSimilarity(new BM25Similarity(Weights.AGAIN, Weights.LENGTH));
        Map<String, List<Concept>> said =
                concepts.stream().collect(Collectors.groupingBy(Concept::tag));
        Map<String, List<Entry>> found =
                entries.stream().collect(Collectors.groupingBy(one -> one.language().tag()));
        for (Language language : languages) {
            String tag = language.tag();
            List<Concept> own = said.getOrDefault(tag, List.of());
            List<Entry> all = found.getOrDefault(tag, List.of());
            LanguageIndex index = LanguageIndex.of(language, reader, own, all.size());
            this.languages.put(tag, index);
            meanings.put(tag, new Meanings(index, own));
            suggestions.put(tag, new Suggestions(index, all));
        }
    }

    /** Makes an index; takes seconds of CPU time for thousands of entries. */
    public static SearchIndex of(
            List<Language> languages, List<Entry> entries, List<Concept> concepts) {
        Map<String, List<Concept>> byPlace =
                concepts.stream()
                        .collect(
                                Collectors.groupingBy(
                                        concept -> Fields.place(concept.tag(), concept.path())));
        DirectoryReader reader = new IndexMaker(languages).write(entries, byPlace);
        return new SearchIndex(languages, List.copyOf(entries), concepts, reader);
    }

    /**
     * The best entries for a question in one language.
     *
     * @param most how many hits at most, from 1
     */
    public Found search(Language language, Question question, int most) {
        LanguageIndex index = languages.get(language.tag());
        if (index == null) {
            return Found.nothing(language);
        }
        List<Heard> heard = new Questions(index).hear(question);
        if (heard.isEmpty()) {
            return Found.nothing(language);
        }
        Map<String, Float> meant = new HashMap<>();
        Meanings of = meanings.get(language.tag());
        if (of != null) {
            of.of(heard)
                    .forEach((path, sure) -> meant.put(Fields.place(language.tag(), path), sure));
        }
        List<Hit> hits = hits(index, heard, meant, most);
        float sureness = meant.isEmpty() ? Questions.sureness(heard) : 1;
        return new Found(language, hits, sureness, new Meant(index).of(heard, hits));
    }

    private List<Hit> hits(
            LanguageIndex index, List<Heard> heard, Map<String, Float> meant, int most) {
        try {
            TopDocs found = searcher.search(new QueryMaker(index).query(heard, meant), most);
            Set<String> marks = Questions.marks(heard);
            List<Hit> hits = new ArrayList<>();
            for (ScoreDoc document : found.scoreDocs) {
                if (document.score >= found.scoreDocs[0].score * WORSE) {
                    Entry entry = entries.get(number(document.doc));
                    hits.add(new Hit(entry, document.score, index, marks));
                }
            }
            return hits;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What other languages find for a question that its own does not know; empty when it does.
     *
     * @param own what was found in the reader's language
     * @param most how many hits of each language at most
     */
    public List<Found> elsewhere(Found own, Question question, int most) {
        if (own.sureness() >= Found.UNSURE) {
            return List.of();
        }
        return languages.values().stream()
                .filter(index -> !index.language().base().equals(own.language().base()))
                .filter(index -> index.knows(question) > own.sureness() + KNOWS_BETTER)
                .sorted(Comparator.comparingDouble((LanguageIndex index) -> -index.knows(question)))
                .limit(OTHER_LANGUAGES)
                .map(index -> search(index.language(), question, most))
                .filter(found -> !found.isNothing())
                .toList();
    }

    /** Titles and headings that go on as somebody has begun to type. */
    public List<String> suggest(Language language, Question question, int most) {
        Suggestions known = suggestions.get(language.tag());
        return known == null || question.isEmpty() ? List.of() : known.of(question, most);
    }

    /** The number of words that the index knows in a language. */
    public int words(Language language) {
        LanguageIndex index = languages.get(language.tag());
        return index == null ? 0 : index.vocabulary().size();
    }

    private int number(int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        NumericDocValues numbers = leaf.reader().getNumericDocValues(Fields.ENTRY);
        if (numbers == null || !numbers.advanceExact(document - leaf.docBase)) {
            throw new IllegalStateException("a document without an entry");
        }
        return (int) numbers.longValue();
    }
}
