package pl.narada.report.content;

/** Texts that people typed, so that every file format takes them: no characters that XML forbids, nothing that turns lines around. */
public final class Printable {

    private Printable() {}

    public static String text(String typed) {
        String lines = typed.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
        var kept = new StringBuilder(lines.length());
        lines.codePoints().filter(Printable::isWanted).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** For places that have one line only. */
    public static String line(String typed) {
        return text(typed).replace('\n', ' ').strip();
    }

    private static boolean isWanted(int c) {
        if (c == '\n') return true;
        if ((c & 0xFFFE) == 0xFFFE) return false;
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            case Character.FORMAT -> c == 0x200C || c == 0x200D;
            default -> true;
        };
    }
}
