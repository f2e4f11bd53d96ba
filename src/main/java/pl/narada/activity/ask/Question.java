package pl.narada.activity.ask;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import pl.narada.room.Held;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/**
 * One question; {@code id} is unique in its activity, in the order of arrival from 1.
 *
 * @param author who asked it; null for somebody without a phone
 * @param entered for whom a facilitator wrote it down; null if its author did
 * @param original what was asked first, if a facilitator has corrected it; only facilitators see it
 * @param answered said to be answered by a facilitator, however that was done
 * @param answer what a facilitator has answered in writing; null if nothing
 * @param held why it waits for a facilitator, who has not decided about it yet; it is hidden until then
 * @param supporters who else wants to know it, each once and without the author
 */
public record Question(
        int id,
        @Nullable ParticipantId author,
        @Nullable Sector entered,
        String text,
        @Nullable String original,
        boolean hidden,
        boolean answered,
        @Nullable String answer,
        @Nullable Held held,
        PSet<ParticipantId> supporters) {

    /** How long a written answer may be, in characters. */
    public static final int ANSWER_LIMIT = 1000;

    /** The order of the queue: what most people want to know first; of the same support, what was asked first. */
    public static final Comparator<Question> QUEUE =
            Comparator.comparingInt(Question::support).reversed().thenComparingInt(Question::id);

    static Question by(ParticipantId author, int id, String text) {
        return new Question(id, author, null, text, null, false, false, null, null, HashTreePSet.empty());
    }

    static Question enteredFor(Sector sector, int id, String text) {
        return new Question(id, null, sector, text, null, false, false, null, null, HashTreePSet.empty());
    }

    /** How many people want to know it; whoever asks does. */
    public int support() {
        return supporters.size() + 1;
    }

    /** What was asked first, corrected or not. */
    public String written() {
        return original == null ? text : original;
    }

    /** Nothing is owed to those who want to know it: it was answered aloud, or is in writing. */
    public boolean isReplied() {
        return answered || answer != null;
    }

    boolean isBy(ParticipantId who) {
        return who.equals(author);
    }

    /** Decided by a facilitator: it waits no longer. */
    Question hidden(boolean now) {
        return new Question(id, author, entered, text, original, now, answered, answer, null, supporters);
    }

    /** It waits, unseen. */
    Question held(Held why) {
        return new Question(id, author, entered, text, original, true, answered, answer, why, supporters);
    }

    Question answered(boolean now) {
        return new Question(id, author, entered, text, original, hidden, now, answer, held, supporters);
    }

    /** Null takes it away. */
    Question answer(@Nullable String now) {
        return new Question(id, author, entered, text, original, hidden, answered, now, held, supporters);
    }

    Question supporters(PSet<ParticipantId> now) {
        return new Question(id, author, entered, text, original, hidden, answered, answer, held, now);
    }

    Question edited(String now) {
        return new Question(id, author, entered, now, null, hidden, answered, answer, held, supporters);
    }

    /** Put back as it was written, it is as if nobody had touched it. */
    Question reworded(String now) {
        String first = now.equals(written()) ? null : written();
        return new Question(id, author, entered, now, first, hidden, answered, answer, held, supporters);
    }
}
