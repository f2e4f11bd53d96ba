package pl.narada.room;

import org.jspecify.annotations.Nullable;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/**
 * What somebody said; {@code id} is unique in its activity, in the order of arrival from 1.
 *
 * @param text how it reads now
 * @param held why it waits for a facilitator, who has not decided about it yet; it is hidden until then
 * @param original what was written first, if a facilitator has corrected it; only facilitators see it
 */
public record Contribution(
        int id,
        Author author,
        String text,
        boolean hidden,
        @Nullable String original,
        @Nullable Held held) {

    public Contribution(int id, Author author, String text, boolean hidden, @Nullable String original) {
        this(id, author, text, hidden, original, null);
    }

    public Contribution(int id, Author author, String text, boolean hidden) {
        this(id, author, text, hidden, null, null);
    }

    public Sector sectorIn(RoomState room) {
        return author.sectorIn(room);
    }

    public boolean isBy(ParticipantId who) {
        return author.equals(new Author.Participant(who));
    }

    public boolean isOnBehalf() {
        return author instanceof Author.OnBehalf;
    }

    /** Decided by a facilitator: it waits no longer. */
    public Contribution hidden(boolean wanted) {
        return new Contribution(id, author, text, wanted, original, null);
    }

    /** It waits, unseen. */
    public Contribution held(Held why) {
        return new Contribution(id, author, text, true, original, why);
    }

    /** Put back as it was written, it is as if nobody had touched it. */
    public Contribution reworded(String now) {
        return new Contribution(id, author, now, hidden, now.equals(written()) ? null : written(), held);
    }

    /** By its author: nothing of the old words is left, nor of what was corrected in them. */
    public Contribution edited(String now) {
        return new Contribution(id, author, now, hidden, null, held);
    }

    /** What was written first, corrected or not. */
    public String written() {
        return original == null ? text : original;
    }
}
