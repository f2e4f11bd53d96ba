package pl.narada.followup;

import java.time.LocalDate;
import java.util.List;
import pl.narada.outcome.AgreedAction;
import pl.narada.outcome.FindingRef;
import pl.narada.programme.WorkshopDetails;

/**
 * An action item and what became of it.
 *
 * @param meeting where it was agreed
 * @param agreed as it was recorded there
 * @param now as it stands; as it was agreed if nobody has changed anything
 * @param changes all since then, the latest last
 */
public record ActionNow(WorkshopDetails meeting, AgreedAction agreed, Standing now, List<Change> changes) {

    public FindingRef ref() {
        return agreed.ref();
    }

    public boolean isOpen() {
        return now.state() == ActionState.OPEN;
    }

    public boolean isOverdue(LocalDate today) {
        LocalDate due = now.due();
        return isOpen() && due != null && due.isBefore(today);
    }
}
