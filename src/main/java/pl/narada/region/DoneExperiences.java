package pl.narada.region;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import pl.narada.followup.ActionNow;
import pl.narada.followup.ActionState;
import pl.narada.followup.FollowUps;
import pl.narada.programme.Workshop;
import pl.narada.region.Experience.Kind;
import pl.narada.shared.Here;
import pl.narada.shared.WorkshopId;

/** What was taken on at workshops and is done by now. */
@Component
class DoneExperiences implements Experiences {

    private final FollowUps followUps;

    DoneExperiences(FollowUps followUps) {
        this.followUps = followUps;
    }

    @Override
    public List<Experience> of(Collection<Workshop> workshops) {
        Set<WorkshopId> known = workshops.stream().map(Workshop::id).collect(Collectors.toSet());
        return followUps.all().stream()
                .filter(a -> a.now().state() == ActionState.DONE
                        && known.contains(a.ref().workshop()))
                .flatMap(a -> experience(a).stream())
                .toList();
    }

    private static Optional<Experience> experience(ActionNow action) {
        return Experience.about(action.agreed().text())
                .map(about -> new Experience(
                        action.meeting().county(),
                        about,
                        Kind.DONE,
                        action.agreed().text(),
                        since(action),
                        action.ref().path()));
    }

    private static LocalDate since(ActionNow action) {
        return action.changes().isEmpty()
                ? action.meeting().date()
                : action.changes().getLast().at().atZone(Here.ZONE).toLocalDate();
    }
}
