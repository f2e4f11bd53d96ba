package pl.narada.room;

import pl.narada.shared.Reason;
import pl.narada.shared.Result;

/**
 * How a workshop guards itself against spoilers. What it stops is held for a facilitator, never thrown away.
 *
 * @param approval whether everything that people write is looked at before others see it
 * @param words whether what has a vulgar word is looked at first
 * @param pause how many seconds one person has to wait between two contributions, 0 to 600; 0: no wait
 */
public record Moderation(boolean approval, boolean words, int pause) {

    public static final Moderation USUAL = new Moderation(false, true, 0);
    private static final int LONGEST_PAUSE = 600;

    Result<Moderation> wellFormed() {
        return pause < 0 || pause > LONGEST_PAUSE ? Result.refused(Reason.MALFORMED) : Result.ok(this);
    }

    public Moderation approval(boolean wanted) {
        return new Moderation(wanted, words, pause);
    }

    public Moderation words(boolean wanted) {
        return new Moderation(approval, wanted, pause);
    }

    public Moderation pause(int seconds) {
        return new Moderation(approval, words, seconds);
    }
}
