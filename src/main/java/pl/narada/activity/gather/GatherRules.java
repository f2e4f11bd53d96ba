package pl.narada.activity.gather;

import java.util.ArrayList;
import java.util.List;
import pl.narada.activity.gather.GatherCommand.*;
import pl.narada.activity.gather.GatherEvent.*;
import pl.narada.room.Actor;
import pl.narada.room.Author;
import pl.narada.room.Contribution;
import pl.narada.room.Situation;
import pl.narada.shared.ActivityId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Text;

/** What may be done in a gathering, and what follows from it. */
record GatherRules(ActivityId id, GatherSettings settings, GatherState state) {

    GatherRules(Situation<GatherSettings, GatherState> now) {
        this(now.id(), now.settings(), now.state());
    }

    Result<List<GatherEvent>> decide(GatherCommand command, Actor actor) {
        return switch (command) {
            case Say c -> say(c.text(), actor);
            case Enter c ->
                Text.line(c.text(), settings.limit())
                        .map(clean -> List.of(new Entered(id, state.last() + 1, c.sector(), clean)));
            case Withdraw c -> withdraw(c.contribution(), actor);
            case Hide c -> known(c.contribution()).map(this::hide);
            case Restore c ->
                known(c.contribution())
                        .map(found -> found.hidden() ? List.of(new Restored(id, found.id())) : List.of());
            case Reword c -> known(c.contribution()).then(found -> reword(found, c.text()));
            case Merge c -> known(c.contribution()).then(found -> merge(found, c.into()));
            case Separate c ->
                known(c.contribution())
                        .map(found -> state.merged().containsKey(found.id())
                                ? List.of(new Separated(id, found.id()))
                                : List.of());
            case Flag c ->
                known(c.contribution())
                        .map(found -> state.flagged().contains(found.id())
                                ? List.of()
                                : List.of(new Flagged(id, found.id())));
            case Unflag c ->
                known(c.contribution())
                        .map(found -> state.flagged().contains(found.id())
                                ? List.of(new Unflagged(id, found.id()))
                                : List.of());
            case Pin c ->
                standing(c.contribution())
                        .map(found -> state.isPinned(found.id()) ? List.of() : List.of(new Pinned(id, found.id())));
            case Unpin _ -> Result.ok(state.pinned() == null ? List.of() : List.of(new Unpinned(id)));
        };
    }

    private Result<List<GatherEvent>> say(String text, Actor actor) {
        if (!(actor instanceof Actor.Participant(ParticipantId author))) return Result.refused(Reason.NOT_JOINED);
        return Text.line(text, settings.limit()).map(clean -> List.of(new Said(id, state.last() + 1, author, clean)));
    }

    private Result<List<GatherEvent>> withdraw(int contribution, Actor actor) {
        Contribution found = state.contribution(contribution);
        boolean own = found != null
                && actor instanceof Actor.Participant(ParticipantId who)
                && found.author().equals(new Author.Participant(who));
        return own ? Result.ok(List.of(new Withdrawn(id, contribution))) : Result.refused(Reason.CONTRIBUTION_UNKNOWN);
    }

    private List<GatherEvent> hide(Contribution found) {
        return found.hidden() ? List.of() : offTheStage(found, new Hidden(id, found.id()));
    }

    private Result<List<GatherEvent>> reword(Contribution found, String text) {
        return Text.line(text, limitFor(found))
                .map(clean -> clean.equals(found.text()) ? List.of() : List.of(new Reworded(id, found.id(), clean)));
    }

    /** The limit may have been lowered since: what was long enough then can still be corrected, and put back. */
    private int limitFor(Contribution found) {
        return Math.max(
                settings.limit(),
                found.written().codePointCount(0, found.written().length()));
    }

    private Result<List<GatherEvent>> merge(Contribution found, int into) {
        if (found.id() == into) return Result.refused(Reason.MERGED_WITH_ITSELF);
        if (Integer.valueOf(into).equals(state.merged().get(found.id()))) return Result.ok(List.of());
        return standing(into).map(root -> {
            List<GatherEvent> events = offTheStage(found, new Merged(id, found.id(), root.id()));
            state.mergedInto(found.id()).forEach(c -> events.add(new Merged(id, c.id(), root.id())));
            return events;
        });
    }

    /** What was done comes first, as the step is named by it. */
    private List<GatherEvent> offTheStage(Contribution found, GatherEvent done) {
        List<GatherEvent> events = new ArrayList<>(List.of(done));
        if (state.isPinned(found.id())) events.add(new Unpinned(id));
        return events;
    }

    /** One that can be seen and was not merged into another. */
    private Result<Contribution> standing(int contribution) {
        return known(contribution).then(found -> {
            if (found.hidden()) return Result.refused(Reason.CONTRIBUTION_HIDDEN);
            if (state.merged().containsKey(found.id())) return Result.refused(Reason.CONTRIBUTION_MERGED);
            return Result.ok(found);
        });
    }

    private Result<Contribution> known(int contribution) {
        Contribution found = state.contribution(contribution);
        return found == null ? Result.refused(Reason.CONTRIBUTION_UNKNOWN) : Result.ok(found);
    }
}
