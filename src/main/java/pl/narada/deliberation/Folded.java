package pl.narada.deliberation;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * A text as it is compared: without case, Polish diacritics and punctuation, words apart by one space. Only for comparing;
 * what is kept and shown is always the text itself.
 */
public record Folded(String text) {

    // ł has no decomposition in Unicode, so taking accents off the way it is usually done would leave it
    private static final String POLISH = "ąćęłńóśźż";
    private static final String PLAIN = "acelnoszz";

    public static Folded of(String text) {
        String small = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(small.length());
        boolean apart = false;
        for (int i = 0; i < small.length(); i += Character.charCount(small.codePointAt(i))) {
            int c = small.codePointAt(i);
            if (!belongsToAWord(c)) {
                apart = true;
                continue;
            }
            if (apart && !folded.isEmpty()) folded.append(' ');
            apart = false;
            int polish = POLISH.indexOf(c);
            folded.appendCodePoint(polish < 0 ? c : PLAIN.charAt(polish));
        }
        return new Folded(folded.toString());
    }

    private static boolean belongsToAWord(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    public List<String> words() {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    /** Whether every one of these words, or beginnings or ends of words, is in it. Nothing is in everything. */
    public boolean has(Folded sought) {
        return sought.words().stream().allMatch(text::contains);
    }
}
