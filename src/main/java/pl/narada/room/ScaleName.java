package pl.narada.room;

/**
 * How a facilitator calls a scale of a rating, and its ends; what is empty is called as usual. The ends of a scale with a name of
 * its own are called nothing unless they are named.
 *
 * @param name at most {@link #LIMIT} characters, as each of the ends
 * @param low what 1 means
 * @param high what 5 means
 */
public record ScaleName(String name, String low, String high) {

    public static final int LIMIT = 30;

    public boolean asUsual() {
        return name.isEmpty() && low.isEmpty() && high.isEmpty();
    }

    /** For a table, where the ends stand nowhere else. {@code usual}: what the scale is called otherwise. */
    public String title(String usual) {
        String called = name.isEmpty() ? usual : name;
        if (low.isEmpty() && high.isEmpty()) return called;
        if (high.isEmpty()) return called + " (1: " + low + ")";
        return called + (low.isEmpty() ? " (5: " + high + ")" : " (1: " + low + ", 5: " + high + ")");
    }
}
