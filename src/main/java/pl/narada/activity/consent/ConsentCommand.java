package pl.narada.activity.consent;

import java.util.List;
import java.util.Optional;
import pl.narada.room.command.ActivityCommand;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Sector;

/** What can be asked where people are asked to consent. */
public sealed interface ConsentCommand extends ActivityCommand {

    /**
     * The hand as wanted, 0 to 5 fingers, instead of whatever was answered before; none takes the answer back.
     *
     * @param reason why somebody blocks, if they wish to say; with more fingers it is left out
     */
    record Show(ActivityId activity, Optional<Integer> fingers, String reason) implements ConsentCommand {
        @Override
        public Speaker speaker() {
            return Speaker.PARTICIPANT;
        }
    }

    /** Neither for nor against, instead of whatever was answered before. */
    record Abstain(ActivityId activity) implements ConsentCommand {
        @Override
        public Speaker speaker() {
            return Speaker.PARTICIPANT;
        }
    }

    /**
     * So many people of that sector without a phone showed these hands. It is the wanted total: it replaces an earlier
     * count of the sector, and nobody takes it away.
     *
     * @param shown how many showed 0, 1, 2, 3, 4 and 5 fingers
     */
    record SetPaperCount(ActivityId activity, Sector sector, List<Integer> shown, int abstained)
            implements ConsentCommand {
        public SetPaperCount {
            shown = List.copyOf(shown);
        }
    }

    @Override
    default Speaker speaker() {
        return Speaker.FACILITATOR;
    }
}
