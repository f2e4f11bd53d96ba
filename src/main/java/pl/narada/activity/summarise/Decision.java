package pl.narada.activity.summarise;

/** What the room decided. */
public record Decision(int id, String text) {
    public static final int TEXT_LIMIT = 300;
}
