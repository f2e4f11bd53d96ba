package pl.narada.room.event;

/** An event that holds words of a participant. Every event does that has a text of one; a facilitator may have corrected it. */
public interface Worded extends ActivityEvent {

    /** What stands in place of words that were erased. The same in every language, and no word anybody would write. */
    String ERASED = "[…]";

    /** Theirs; or what a facilitator answered to them, which may repeat them. */
    String text();

    /** The number of what they say, unique in its activity; 0 if it has none and the event itself names its author. */
    int saidAs();

    /** The same, with {@link #ERASED} for the words. */
    ActivityEvent withoutWords();
}
