package pl.narada.shared;

import java.text.Normalizer;

/** Texts that people typed: cleaned, and measured in the characters they see (code points). */
public final class Text {

    private Text() {}

    /** One line: white space of any kind becomes a single space. Refused when nothing is left, or more than the limit. */
    public static Result<String> line(String typed, int limit) {
        return measured(
                tooLongToClean(typed, limit)
                        ? typed
                        : clean(typed).replaceAll("[\\s\\p{Z}]+", " ").strip(),
                limit,
                false);
    }

    /** Several lines; empty is allowed. */
    public static Result<String> lines(String typed, int limit) {
        if (tooLongToClean(typed, limit)) return Result.refused(Reason.TEXT_TOO_LONG, limit);
        String text = clean(typed).replaceAll("[\\h&&[^\\n]]+", " ").replaceAll("\n{3,}", "\n\n");
        return measured(text.strip(), limit, true);
    }

    /** At most so many characters of it, with a sign that there are more. */
    public static String shortened(String text, int longest) {
        if (text.codePointCount(0, text.length()) <= longest) return text;
        return text.substring(0, text.offsetByCodePoints(0, longest)).strip() + "…";
    }

    /** Whether a spreadsheet would take it for a formula and run it. */
    public static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }

    /** Size before characters before meaning: a megabyte is not worth normalising in order to refuse it. */
    private static boolean tooLongToClean(String typed, int limit) {
        return typed.length() > 20L * limit + 1000;
    }

    private static Result<String> measured(String text, int limit, boolean emptyAllowed) {
        if (!emptyAllowed && text.codePoints().noneMatch(Text::isSeen)) return Result.refused(Reason.TEXT_EMPTY);
        if (text.codePointCount(0, text.length()) > limit) return Result.refused(Reason.TEXT_TOO_LONG, limit);
        return Result.ok(text);
    }

    private static boolean isSeen(int c) {
        return c != ' ' && Character.getType(c) != Character.FORMAT;
    }

    /** Composed form; no control characters and no lone surrogates; joiners stay, as emoji and some scripts need them. */
    private static String clean(String typed) {
        String lines = typed.replace("\r\n", "\n").replace('\r', '\n');
        var kept = new StringBuilder(lines.length());
        lines.codePoints().filter(Text::isWanted).forEach(kept::appendCodePoint);
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    private static boolean isWanted(int c) {
        if (c == '\n' || c == '\t') return true;
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            // direction overrides would turn the rest of the line around
            case Character.FORMAT -> c == 0x200C || c == 0x200D || (c >= 0xE0020 && c <= 0xE007F);
            default -> true;
        };
    }
}
