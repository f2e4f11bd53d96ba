package pl.narada.room;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.narada.room.ActivityState.HoldsContributions;
import pl.narada.room.ActivityState.OffersChoices;
import pl.narada.shared.ActivityId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/** All that an activity's rules and views may look at: its plan, its own state, and the room around it. */
public record Situation<G extends Settings, S extends ActivityState>(
        RoomState room, PlannedActivity plan, Activity run, G settings, S state) {

    public ActivityId id() {
        return plan.id();
    }

    /** Of somebody who has joined, or of whose sheet is entered here. */
    public Sector sectorOf(ParticipantId who) {
        Sector joined = room.participants().get(who);
        return joined != null ? joined : run.sheets().sectorOf(who).orElseThrow();
    }

    /** What the source offers to vote on; nothing if it offers none. */
    public List<Choice> choicesOf(ActivityId source) {
        return stateOf(source) instanceof OffersChoices offers ? offers.choices() : List.of();
    }

    /** What the source has merged since: by number, the choice for which each now counts. */
    public Map<Integer, Integer> mergedOf(ActivityId source) {
        return stateOf(source) instanceof OffersChoices offers ? offers.merged() : Map.of();
    }

    /** Both together. */
    public Choices choices(ActivityId source) {
        return Choices.of(choicesOf(source), mergedOf(source));
    }

    /** The contributions of the source that may be seen, in the order of arrival; none that was merged into another. */
    public List<Contribution> visibleContributionsOf(ActivityId source) {
        Collection<Contribution> all =
                stateOf(source) instanceof HoldsContributions held ? held.contributions() : List.of();
        return all.stream().filter(c -> !c.hidden()).toList();
    }

    /** What was merged into each contribution of the source, and may be seen. */
    public Map<Integer, List<Contribution>> similarOf(ActivityId source) {
        return stateOf(source) instanceof HoldsContributions held ? held.similar() : Map.of();
    }

    /** How many people say or support each contribution of the source that stands for itself. */
    public Map<Integer, Integer> peopleOf(ActivityId source) {
        return stateOf(source) instanceof HoldsContributions held ? held.people() : Map.of();
    }

    private @Nullable ActivityState stateOf(ActivityId other) {
        Activity run = room.activities().get(other);
        return run == null ? null : run.state();
    }
}
