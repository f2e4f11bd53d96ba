package pl.narada.activity.consent;

import pl.narada.room.Settings;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Text;

/**
 * What people are asked to consent to.
 *
 * @param proposal the words that become the decision
 * @param quorum so many people must show a hand, or there is no decision; 1 to {@link #MOST_PEOPLE}
 */
public record ConsentSettings(String proposal, int quorum) implements Settings {

    public static final int PROPOSAL_LIMIT = 300;
    public static final int USUAL_QUORUM = 5;
    public static final int MOST_PEOPLE = 999;

    /** With the usual quorum. */
    public static ConsentSettings of(String proposal) {
        return new ConsentSettings(proposal, USUAL_QUORUM);
    }

    /** Cleaned, or what is wrong with it. */
    Result<ConsentSettings> checked() {
        if (proposal.isBlank()) return Result.refused(Reason.PROPOSAL_MISSING);
        if (quorum < 1 || quorum > MOST_PEOPLE) return Result.refused(Reason.QUORUM_WRONG, MOST_PEOPLE);
        return Text.line(proposal, PROPOSAL_LIMIT).map(words -> new ConsentSettings(words, quorum));
    }
}
