package pl.narada.deliberation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.pl.PolishAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Polish words in the forms under which they are found: as written, and without their endings; all without case and
 * diacritics. "świetlicę", "swietlice" and "świetlicami" have a form in common. Words of other languages stay as they are
 * written, so they are found too, only less cleverly.
 */
public final class PolishText {

    private static final Set<String> STOP_WORDS = PolishAnalyzer.getDefaultStopSet().stream()
            .map(word -> Folded.of(new String((char[]) word)).text())
            .collect(Collectors.toUnmodifiableSet());

    private static final Analyzer ANALYZER = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, new WordForms(new LowerCaseFilter(words)));
        }
    };

    private PolishText() {}

    /** For an index: all forms of a word at its place. */
    public static Analyzer analyzer() {
        return ANALYZER;
    }

    /** {@code forms}: the first is the word as it was written, folded. */
    public record Word(List<String> forms) {

        public String written() {
            return forms.getFirst();
        }

        /** Too common to tell one text from another. */
        public boolean isStopWord() {
            return PolishText.isStopWord(written());
        }
    }

    /** {@code folded}: a word without case and diacritics. */
    static boolean isStopWord(String folded) {
        return STOP_WORDS.contains(folded);
    }

    public static List<Word> words(String text) {
        List<Set<String>> words = new ArrayList<>();
        try (TokenStream tokens = ANALYZER.tokenStream("", Normalizer.normalize(text, Normalizer.Form.NFC))) {
            var form = tokens.addAttribute(CharTermAttribute.class);
            var step = tokens.addAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (step.getPositionIncrement() > 0) words.add(new LinkedHashSet<>());
                words.getLast().add(form.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.stream().map(forms -> new Word(List.copyOf(forms))).toList();
    }
}
