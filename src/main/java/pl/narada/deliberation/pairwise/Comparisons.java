package pl.narada.deliberation.pairwise;

/** How often each item was preferred to each other one. Items by number. Not safe for several threads. */
public final class Comparisons {

    private final int[][] wins;

    public Comparisons(int items) {
        this.wins = new int[items][items];
    }

    /** {@code times} may be below 0: somebody takes an answer back. */
    public Comparisons add(int preferred, int other, int times) {
        if (preferred == other) throw new IllegalArgumentException("item " + preferred + " beside itself");
        wins[preferred][other] += times;
        if (wins[preferred][other] < 0) throw new IllegalArgumentException("taken back what was not said");
        return this;
    }

    public int items() {
        return wins.length;
    }

    public int wins(int preferred, int other) {
        return wins[preferred][other];
    }

    /** How often these two were compared. */
    public int asked(int one, int other) {
        return wins[one][other] + wins[other][one];
    }

    /** How often the item was compared with any other. */
    public int asked(int item) {
        int asked = 0;
        for (int other = 0; other < wins.length; other++) asked += asked(item, other);
        return asked;
    }

    public int won(int item) {
        int won = 0;
        for (int times : wins[item]) won += times;
        return won;
    }
}
