package pl.narada.deliberation;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pl.PolishAnalyzer;
import org.apache.lucene.analysis.stempel.StempelStemmer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Puts beside each word its stem, and the word without its ending. Stempel learned its stems from texts and knows changes
 * within a word (ofercie, oferta), but leaves some endings alone (konkursów), above all where diacritics are missing.
 */
final class WordForms extends TokenFilter {

    /** Without diacritics, the longest first. */
    private static final String[] ENDINGS = {
        "iami", "iach", "ami", "ach", "owi", "ego", "emu", "iem", "iej", "iom", "ych", "ich", "ymi", "imi", "ow", "om",
        "em", "ej", "ym", "im", "ia", "ie", "iu", "io", "a", "e", "i", "o", "u", "y"
    };

    private static final int SHORTEST = 3;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final StempelStemmer stemmer = new StempelStemmer(PolishAnalyzer.getDefaultTable());
    private final Deque<String> more = new ArrayDeque<>();
    private @Nullable State word;

    WordForms(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        String form = more.poll();
        if (form != null) {
            restoreState(word);
            term.setEmpty().append(form);
            step.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) return false;
        String written = term.toString();
        String plain = plain(written);
        Set<String> others = new LinkedHashSet<>();
        others.add(stem(written));
        others.add(stem(plain));
        others.add(withoutEnding(plain));
        others.remove(plain);
        more.addAll(others);
        term.setEmpty().append(plain);
        word = captureState();
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        more.clear();
    }

    private String stem(String word) {
        StringBuilder stem = stemmer.stem(word);
        return stem == null ? plain(word) : plain(stem.toString());
    }

    private static String plain(String word) {
        // one letter may become several, as æ does
        var plain = new char[4 * word.length()];
        int length = ASCIIFoldingFilter.foldToASCII(word.toCharArray(), 0, plain, 0, word.length());
        return new String(plain, 0, length);
    }

    private static String withoutEnding(String plain) {
        for (String ending : ENDINGS) {
            int left = plain.length() - ending.length();
            if (left >= SHORTEST && plain.endsWith(ending)) return plain.substring(0, left);
        }
        return plain;
    }
}
