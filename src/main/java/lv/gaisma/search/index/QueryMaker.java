package lv.gaisma.search.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Makes a query of what was heard: for each piece the best of all the ways to understand it. */
final class QueryMaker {

    private static final int MOST_BEGINNINGS = 60;
    private static final int SHORTEST_BEGINNING = 3;

    private final LanguageIndex index;
    private final Fields fields;

    QueryMaker(LanguageIndex index) {
        this.index = index;
        this.fields = index.fields();
    }

    /**
     * @param meant places that the question as a whole means, each with how surely
     */
    Query query(List<Heard> heard, Map<String, Float> meant) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (int i = 0; i < heard.size(); i++) {
            List<Query> ways = new ArrayList<>();
            boolean last = i == heard.size() - 1;
            for (Way way : heard.get(i).ways()) {
                words(way, ways);
                if (last) {
                    beginnings(way, ways);
                }
                aboutIt(way, last, query);
            }
            should(query, new DisjunctionMaxQuery(ways, Weights.TIE));
        }
        name(heard, query);
        if (heard.size() > 1) {
            phrase(heard, query);
        }
        meant.forEach(
                (place, sureness) ->
                        should(
                                query,
                                new BoostQuery(
                                        new ConstantScoreQuery(
                                                new TermQuery(new Term(Fields.PLACE, place))),
                                        Weights.PIN * sureness)));
        return query.build();
    }

    private static void should(BooleanQuery.Builder query, Query part) {
        query.add(part, BooleanClause.Occur.SHOULD);
    }

    private void words(Way way, List<Query> ways) {
        float scale = way.scale();
        ways.add(term(fields.words(), way.word(), Weights.WORD * scale));
        way.stems().forEach(stem -> ways.add(term(fields.stems(), stem, Weights.STEM * scale)));
        ways.add(term(fields.keys(), way.key(), Weights.KEY * scale));
        if (index.analysis().skeleton().hasRoots()) {
            String root = index.analysis().skeleton().root(way.key());
            ways.add(term(fields.roots(), root, Weights.ROOT * scale));
        }
        double rarest =
                way.near().stream().mapToDouble(near -> rarity(near.word())).max().orElse(0);
        for (Vocabulary.Near near : way.near()) {
            double common = Math.pow(rarest / rarity(near.word()), commonness());
            double like = Math.pow(near.likeness(), Weights.NEAR_POWER);
            float weight = (float) (Weights.NEAR * like * common * scale);
            ways.add(term(fields.words(), near.word(), weight));
        }
    }

    private double commonness() {
        return index.analysis().skeleton().costs().guessesVowels() ? 0 : Weights.COMMON;
    }

    /** As BM25 counts it. */
    private double rarity(String word) {
        return Math.log(1 + (index.size() + .5) / (index.count(fields.words(), word) + .5));
    }

    /** Titles, headings and concepts say what an entry is about. */
    private void aboutIt(Way way, boolean last, BooleanQuery.Builder query) {
        should(query, term(fields.titles(), way.key(), Weights.TITLE * way.scale()));
        Map<String, Float> keys = new HashMap<>();
        keys.put(way.key(), 1f);
        for (Vocabulary.Near near : way.near()) {
            float like = (float) Math.pow(near.likeness(), Weights.NEAR_POWER);
            keys.merge(index.key(near.word()), like, Math::max);
        }
        if (last && way.known() == Way.Known.NOT && way.key().length() >= SHORTEST_BEGINNING) {
            index.beginning(fields.concepts(), way.key(), MOST_BEGINNINGS)
                    .forEach(key -> keys.merge(key, Weights.PREFIX, Math::max));
        }
        List<Query> ways = new ArrayList<>();
        keys.forEach(
                (key, like) ->
                        ways.add(
                                term(
                                        fields.concepts(),
                                        key,
                                        Weights.CONCEPT * like * way.scale())));
        should(query, new DisjunctionMaxQuery(ways, 0));
    }

    /** What somebody has begun to type; a word that the pages know is most likely whole. */
    private void beginnings(Way way, List<Query> ways) {
        boolean whole = way.known() != Way.Known.NOT;
        float weight = (whole ? Weights.PREFIX : Weights.PREFIX_UNKNOWN) * way.scale();
        beginnings(fields.words(), way.word(), weight, ways);
        beginnings(fields.keys(), way.key(), weight * Weights.PREFIX_KEY, ways);
    }

    private void beginnings(String field, String start, float weight, List<Query> ways) {
        if (start.length() >= SHORTEST_BEGINNING) {
            for (String term : index.beginning(field, start, MOST_BEGINNINGS)) {
                float part =
                        (float)
                                Math.pow(
                                        (float) start.length() / term.length(),
                                        Weights.PREFIX_REST);
                ways.add(term(field, term, weight * part));
            }
        }
    }

    /** An entry whose whole title was said. */
    private void name(List<Heard> heard, BooleanQuery.Builder query) {
        String name =
                heard.stream()
                        .flatMap(piece -> index.words(piece.chunk()).stream())
                        .map(index::key)
                        .collect(Collectors.joining(" "));
        should(
                query,
                new BoostQuery(
                        new ConstantScoreQuery(new TermQuery(new Term(fields.names(), name))),
                        Weights.NAME));
    }

    /** The pieces as they were typed, near each other. */
    private void phrase(List<Heard> heard, BooleanQuery.Builder query) {
        String[] keys =
                heard.stream().map(piece -> piece.ways().getFirst().key()).toArray(String[]::new);
        Query phrase = new PhraseQuery(Weights.PHRASE_SLOP, fields.keys(), keys);
        should(query, new BoostQuery(phrase, Weights.PHRASE));
    }

    private static Query term(String field, String term, float weight) {
        return new BoostQuery(new TermQuery(new Term(field, term)), weight);
    }
}
