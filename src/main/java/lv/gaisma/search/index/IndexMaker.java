package lv.gaisma.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import lv.gaisma.language.Language;
import lv.gaisma.search.analysis.Analyses;
import lv.gaisma.search.analysis.LanguageAnalysis;
import lv.gaisma.search.analysis.Spelling;
import lv.gaisma.search.skeleton.Skeleton;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** Writes an index into memory: it is read only from then on, and questions leave no trace. */
final class IndexMaker {

    /** Lucene asks for a module that only searching among vectors needs; we have none. */
    private static final Logger LUCENE =
            Logger.getLogger("org.apache.lucene.internal.vectorization");

    static {
        LUCENE.setLevel(Level.SEVERE);
    }

    private static final double BUFFER_MEGABYTES = 32;

    /** A title longer than this is a sentence, which says no more than those of the text. */
    private static final int LONGEST_NAME = 60;

    private final Map<String, Analyzer> analyzers = new HashMap<>();
    private final Map<String, Fields> fields = new LinkedHashMap<>();
    private final Map<String, LanguageAnalysis> analyses = new HashMap<>();

    IndexMaker(List<Language> languages) {
        for (Language language : languages) {
            LanguageAnalysis analysis = Analyses.of(language.base(), language.script());
            Fields of = Fields.of(language.tag());
            Skeleton skeleton = analysis.skeleton();
            Analyzer keys = analysis.keys(remembered(skeleton::key));
            Analyzer roots = analysis.keys(remembered(word -> skeleton.root(skeleton.key(word))));
            fields.put(language.tag(), of);
            analyses.put(language.tag(), analysis);
            analyzers.put(of.words(), analysis.words());
            if (analysis.hasStems()) {
                analyzers.put(of.stems(), analysis.stems());
            }
            analyzers.put(of.keys(), keys);
            if (skeleton.hasRoots()) {
                analyzers.put(of.roots(), roots);
            }
            analyzers.put(of.titles(), keys);
            analyzers.put(of.concepts(), keys);
        }
    }

    /** Most words of a text come again. */
    private static UnaryOperator<String> remembered(UnaryOperator<String> key) {
        Map<String, String> known = new HashMap<>();
        return word -> known.computeIfAbsent(word, key);
    }

    /**
     * @param concepts by the place they mean
     */
    DirectoryReader write(List<Entry> entries, Map<String, List<Concept>> concepts) {
        try {
            Directory directory = new ByteBuffersDirectory();
            IndexWriterConfig config = new IndexWriterConfig(byField());
            config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
            try (IndexWriter writer = new IndexWriter(directory, config)) {
                for (int i = 0; i < entries.size(); i++) {
                    Entry entry = entries.get(i);
                    String place = Fields.place(entry.language().tag(), entry.path());
                    List<Concept> own = concepts.getOrDefault(place, List.of());
                    writer.addDocument(document(i, place, entry, own));
                }
                writer.forceMerge(1);
            }
            return DirectoryReader.open(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Analyzer byField() {
        return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                Analyzer analyzer = analyzers.get(field);
                if (analyzer == null) {
                    throw new IllegalArgumentException("no such field: " + field);
                }
                return analyzer;
            }
        };
    }

    private Document document(int number, String place, Entry entry, List<Concept> concepts) {
        Fields of = fields.get(entry.language().tag());
        LanguageAnalysis analysis = analyses.get(entry.language().tag());
        if (of == null || analysis == null) {
            throw new IllegalArgumentException("no such language: " + entry.language().tag());
        }
        String title = Spelling.apostrophes(entry.title());
        String text = Spelling.apostrophes(title + "\n" + String.join("\n", entry.text()));
        Document document = new Document();
        document.add(new NumericDocValuesField(Fields.ENTRY, number));
        document.add(new StringField(Fields.PLACE, place, Field.Store.NO));
        add(document, of.words(), text);
        add(document, of.keys(), text);
        if (analyzers.containsKey(of.roots())) {
            add(document, of.roots(), text);
        }
        if (analyzers.containsKey(of.stems())) {
            add(document, of.stems(), text);
        }
        String name = entry.title().length() <= LONGEST_NAME ? title + "\n" : "";
        document.add(new StringField(of.names(), joined(analysis, title), Field.Store.NO));
        add(document, of.titles(), name + String.join("\n", entry.headings()));
        for (Concept concept : concepts) {
            add(document, of.concepts(), Spelling.apostrophes(concept.phrase()));
        }
        return document;
    }

    /** The keys of a whole title as one term. */
    private static String joined(LanguageAnalysis analysis, String title) {
        return analysis.tokens(title).stream()
                .map(token -> analysis.skeleton().key(token.word()))
                .collect(Collectors.joining(" "));
    }

    private static void add(Document document, String field, String text) {
        document.add(new TextField(field, text, Field.Store.NO));
    }
}
