package pl.narada.followup.ui;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import pl.narada.access.CurrentStaff;
import pl.narada.access.StaffMember;
import pl.narada.followup.ActionNow;
import pl.narada.followup.FollowUps;
import pl.narada.i18n.Translations;
import pl.narada.outcome.FindingRef;
import pl.narada.review.OutcomeTools;
import pl.narada.shared.WorkshopId;

/** In an outcome, beside each action item: how it stands with it. */
@Component
class BesideAction implements OutcomeTools {

    private final FollowUps followUps;
    private final Translations words;
    private final CurrentStaff who;

    BesideAction(FollowUps followUps, Translations words, CurrentStaff who) {
        this.followUps = followUps;
        this.words = words;
        this.who = who;
    }

    @Override
    public Beside on(WorkshopId workshop) {
        Map<FindingRef, ActionNow> all =
                followUps.of(workshop).stream().collect(Collectors.toMap(ActionNow::ref, a -> a));
        StaffMember staff = who.get();
        return (line, _, _) -> Optional.ofNullable(all.get(line))
                .map(action -> new ActionControls(action, followUps, words, staff, true, () -> {}));
    }
}
