package pl.narada.deliberation;

/**
 * What is wrong with a file that people brought, in one sentence, and in which line if it is one. Thrown only between the
 * reader of a file and whoever asked for it to be read, who turns it into an answer.
 */
public final class Unreadable extends Exception {

    private static final long serialVersionUID = 1;

    private final int line;

    /** {@code line}: from 1. {@code what}: without a full stop. */
    public Unreadable(int line, String what) {
        super("Line %d: %s.".formatted(line, what));
        this.line = line;
    }

    /** Of the whole file. */
    public Unreadable(String what) {
        super(what + ".");
        this.line = 0;
    }

    /** 0 if it is not a matter of one line. */
    public int line() {
        return line;
    }
}
