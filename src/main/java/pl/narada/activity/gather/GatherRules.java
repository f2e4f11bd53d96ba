package pl.narada.activity.gather;

import java.util.ArrayList;
import java.util.List;
import pl.narada.activity.gather.GatherCommand.*;
import pl.narada.activity.gather.GatherEvent.*;
import pl.narada.room.Actor;
import pl.narada.room.Contribution;
import pl.narada.room.Held;
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
            case Edit c -> own(c.contribution(), actor).then(found -> edit(found, c.text()));
            case Withdraw c -> own(c.contribution(), actor).map(found -> List.of(new Withdrawn(id, found.id())));
            case Support c -> support(c.contribution(), c.wanted(), actor);
            case Hide c -> known(c.contribution()).map(this::hide);
            case Hold c -> known(c.contribution()).map(found -> hold(found, c.why()));
            case Restore c ->
                known(c.contribution())
                        .map(found -> found.hidden() ? List.of(new Restored(id, found.id())) : List.of());
            case Reword c -> known(c.contribution()).then(found -> reword(found, c.text()));
            case RewordBack c ->
                known(c.contribution())
                        .then(found -> found.text().equals(c.from())
                                ? reword(found, c.text())
                                : Result.refused(Reason.UNDO_TOO_LATE));
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
            case ShowPhrases c ->
                Result.ok(
                        settings.noun() == Noun.WORD || c.wanted() == state.phrases()
                                ? List.of()
                                : List.of(new PhrasesShown(id, c.wanted())));
            case Unpin _ -> Result.ok(state.pinned() == null ? List.of() : List.of(new Unpinned(id)));
        };
    }

    private Result<List<GatherEvent>> say(String text, Actor actor) {
        if (!(actor instanceof Actor.Participant(ParticipantId author))) return Result.refused(Reason.NOT_JOINED);
        return Text.line(text, settings.limit()).map(clean -> List.of(new Said(id, state.last() + 1, author, clean)));
    }

    private Result<Contribution> own(int contribution, Actor actor) {
        return known(contribution)
                .then(found -> actor instanceof Actor.Participant(ParticipantId who) && found.isBy(who)
                        ? Result.ok(found)
                        : Result.refused(Reason.CONTRIBUTION_UNKNOWN));
    }

    private Result<List<GatherEvent>> edit(Contribution found, String text) {
        return Text.line(text, limitFor(found)).then(clean -> {
            if (clean.equals(found.text())) return Result.ok(List.of());
            if (othersStandBehind(found)) return Result.refused(Reason.SUPPORTED_BY_OTHERS);
            return Result.ok(List.of(new Edited(id, found.id(), clean)));
        });
    }

    /** They support these words, or are shown under them: nobody puts others into their mouths. */
    private boolean othersStandBehind(Contribution found) {
        return !state.supporters().of(found.id()).isEmpty()
                || state.mergedInto(found.id()).stream()
                        .anyMatch(c -> !c.author().equals(found.author())
                                || !state.supporters().of(c.id()).isEmpty());
    }

    /** What was merged a moment ago may still be named: it counts for the one with which it is shown. */
    private Result<List<GatherEvent>> support(int contribution, boolean wanted, Actor actor) {
        if (!(actor instanceof Actor.Participant(ParticipantId who))) return Result.refused(Reason.NOT_JOINED);
        return known(state.rootOf(contribution)).then(root -> {
            List<Contribution> same = state.sayingTheSameAs(root.id());
            if (!wanted) return Result.ok(unsupport(same, who));
            if (!settings.support()) return Result.refused(Reason.SUPPORT_OFF);
            if (root.hidden()) return Result.refused(Reason.CONTRIBUTION_UNKNOWN);
            boolean already = same.stream()
                    .anyMatch(c -> c.isBy(who) || state.supporters().of(c.id()).contains(who));
            return Result.ok(already ? List.of() : List.of(new Supported(id, root.id(), who)));
        });
    }

    private List<GatherEvent> unsupport(List<Contribution> same, ParticipantId who) {
        return same.stream()
                .filter(c -> state.supporters().of(c.id()).contains(who))
                .<GatherEvent>map(c -> new Unsupported(id, c.id(), who))
                .toList();
    }

    private List<GatherEvent> hide(Contribution found) {
        boolean decided = found.hidden() && found.held() == null;
        return decided ? List.of() : offTheStage(found, new Hidden(id, found.id()));
    }

    private List<GatherEvent> hold(Contribution found, Held why) {
        if (found.held() == why) return List.of();
        List<GatherEvent> events = new ArrayList<>();
        if (state.isPinned(found.id())) events.add(new Unpinned(id));
        events.add(new HeldBack(id, found.id(), why));
        return events;
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
