package pl.narada.activity.group;

/** Contributions that belong together; numbered from 1 in the order in which they were made. */
public record Theme(int id, String name) {
    public static final int NAME_LIMIT = 80;
}
