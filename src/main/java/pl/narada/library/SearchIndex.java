package pl.narada.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import pl.narada.deliberation.PolishText;

/** The words of all entries, in memory. It never changes: with every change of the library it is made anew. */
final class SearchIndex {

    /** The texts of one entry by what they say about it. */
    record Texts(UUID id, String title, String tags, String text) {}

    private static final String ID = "id";
    private static final Map<String, Float> FIELDS = Map.of("title", 4f, "tags", 2f, "text", 1f);

    private static final float AS_WRITTEN = 2f;
    private static final float BEGINNING = 0.5f;
    private static final int SHORTEST_BEGINNING = 3;
    private static final int LONG_ENOUGH_FOR_A_SLIP = 5;

    private final IndexSearcher searcher;

    SearchIndex(List<Texts> all) {
        try {
            var directory = new ByteBuffersDirectory();
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(PolishText.analyzer()))) {
                for (Texts texts : all) writer.addDocument(document(texts));
            }
            // memory only: when nobody refers to it any more, it is gone
            searcher = new IndexSearcher(DirectoryReader.open(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(Texts texts) {
        var document = new Document();
        document.add(new StringField(ID, texts.id().toString(), Store.YES));
        document.add(new TextField("title", texts.title(), Store.NO));
        document.add(new TextField("tags", texts.tags(), Store.NO));
        document.add(new TextField("text", texts.text(), Store.NO));
        return document;
    }

    /** The best first. What has all the words; if there is nothing like that, what has some of them, or nearly. */
    List<UUID> find(String sought) {
        List<PolishText.Word> words = PolishText.words(sought);
        if (words.isEmpty()) return List.of();
        PolishText.Word last = words.getLast();
        List<PolishText.Word> telling =
                words.stream().filter(w -> w == last || !w.isStopWord()).toList();
        List<UUID> found = run(all(telling, last));
        return found.isEmpty() ? run(some(telling)) : found;
    }

    private static Query all(List<PolishText.Word> words, PolishText.Word last) {
        var query = new BooleanQuery.Builder();
        for (PolishText.Word word : words) query.add(anywhere(word, word == last), Occur.MUST);
        return query.build();
    }

    private static Query some(List<PolishText.Word> words) {
        var query = new BooleanQuery.Builder();
        for (PolishText.Word word : words) {
            if (words.size() > 1 && !word.isStopWord()) query.add(anywhere(word, false), Occur.SHOULD);
            if (word.written().length() < LONG_ENOUGH_FOR_A_SLIP) continue;
            for (String field : FIELDS.keySet()) {
                query.add(new FuzzyQuery(new Term(field, word.written()), 1), Occur.SHOULD);
            }
        }
        return query.build();
    }

    /** {@code unfinished}: it may still be typed, so any beginning will do. */
    private static Query anywhere(PolishText.Word word, boolean unfinished) {
        var query = new BooleanQuery.Builder();
        FIELDS.forEach((field, boost) -> query.add(new BoostQuery(in(field, word, unfinished), boost), Occur.SHOULD));
        return query.build();
    }

    private static Query in(String field, PolishText.Word word, boolean unfinished) {
        List<Query> ways = new ArrayList<>();
        for (String form : word.forms()) {
            Query way = new TermQuery(new Term(field, form));
            ways.add(form.equals(word.written()) ? new BoostQuery(way, AS_WRITTEN) : way);
        }
        if (unfinished || word.written().length() >= SHORTEST_BEGINNING) {
            ways.add(new BoostQuery(new PrefixQuery(new Term(field, word.written())), BEGINNING));
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    private List<UUID> run(Query query) {
        try {
            int most = Math.max(1, searcher.getIndexReader().numDocs());
            var stored = searcher.storedFields();
            List<UUID> found = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(query, most).scoreDocs) {
                found.add(UUID.fromString(stored.document(hit.doc).get(ID)));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
