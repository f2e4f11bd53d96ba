package pl.narada.activity.budget;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import pl.narada.activity.budget.BudgetCommand.AddPaperBallot;
import pl.narada.activity.budget.BudgetCommand.Choose;
import pl.narada.activity.budget.BudgetCommand.RemovePaperBallot;
import pl.narada.activity.budget.BudgetCommand.RestorePaperBallot;
import pl.narada.activity.budget.BudgetCommand.SetCost;
import pl.narada.activity.budget.BudgetEvent.Chosen;
import pl.narada.activity.budget.BudgetEvent.PaperBallotAdded;
import pl.narada.activity.budget.BudgetEvent.PaperBallotRemoved;
import pl.narada.activity.budget.BudgetEvent.Priced;
import pl.narada.room.Actor;
import pl.narada.room.Situation;
import pl.narada.room.Status;
import pl.narada.shared.ActivityId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;

/** Who may choose what, and what the facilitator may enter until when. */
record BudgetRules(Situation<BudgetSettings, BudgetState> now) {

    Result<List<BudgetEvent>> decide(BudgetCommand command, Actor actor) {
        return switch (command) {
            case Choose(var id, var projects) -> choose(id, projects, actor);
            case SetCost c -> price(c);
            case AddPaperBallot(var id, var sector, var projects) ->
                ballot(id, now.state().last() + 1, sector, projects);
            case RestorePaperBallot(var id, int number, var sector, var projects) -> {
                if (!wasGiven(number)) yield Result.refused(Reason.PAPER_UNKNOWN);
                boolean there = now.state().paper().containsKey(number);
                yield there ? Result.ok(List.of()) : ballot(id, number, sector, projects);
            }
            case RemovePaperBallot(var id, int number) -> {
                if (!wasGiven(number)) yield Result.refused(Reason.PAPER_UNKNOWN);
                boolean there = now.state().paper().containsKey(number);
                yield hidden().map(_ -> there ? List.of(new PaperBallotRemoved(id, number)) : List.of());
            }
        };
    }

    /** A project that was merged a moment ago may still be named: it counts for the one it was merged into. */
    private Result<List<BudgetEvent>> choose(ActivityId id, Set<Integer> projects, Actor actor) {
        if (!(actor instanceof Actor.Participant(ParticipantId who))) return Result.refused(Reason.NOT_JOINED);
        Offer offer = Offer.of(now);
        if (isUnknown(offer, projects)) return Result.refused(Reason.CHOICE_UNKNOWN);
        Sector sector = Objects.requireNonNull(now.room().participants().get(who));
        List<Integer> wanted = List.copyOf(new TreeSet<>(projects));
        boolean same = wanted.equals(now.state().answers().of(who).orElse(List.of()));
        return Result.ok(same ? List.of() : List.of(new Chosen(id, who, sector, wanted)));
    }

    private static boolean isUnknown(Offer offer, Set<Integer> projects) {
        return projects.stream().anyMatch(p -> !offer.has(offer.choices().rootOf(p)));
    }

    /** Costs stand before anybody has voted, and stay: whoever votes knows what they vote for. */
    private Result<List<BudgetEvent>> price(SetCost command) {
        ActivityId source = now.settings().source();
        if (source == null || !now.choices(source).offers(command.choice()))
            return Result.refused(Reason.CHOICE_UNKNOWN);
        long cost = command.cost();
        if (cost != 0 && !BudgetSettings.isMoney(cost)) return Result.refused(Reason.COST_WRONG);
        if (cost == now.state().costs().getOrDefault(command.choice(), 0L)) return Result.ok(List.of());
        boolean begun = !Offer.of(now).ballots().isEmpty();
        if (begun) return Result.refused(Reason.COST_AFTER_VOTES);
        if (now.state().costs().size() >= BudgetSettings.MOST_PROJECTS && cost > 0)
            return Result.refused(Reason.PROJECTS_TOO_MANY, BudgetSettings.MOST_PROJECTS);
        return Result.ok(List.of(new Priced(command.activity(), command.choice(), cost)));
    }

    private boolean wasGiven(int number) {
        return number >= 1 && number <= now.state().last();
    }

    private Result<List<BudgetEvent>> ballot(ActivityId id, int number, Sector sector, Set<Integer> projects) {
        if (projects.isEmpty()) return Result.refused(Reason.PAPER_TOO_FEW);
        if (isUnknown(Offer.of(now), projects)) return Result.refused(Reason.CHOICE_UNKNOWN);
        List<Integer> wanted = List.copyOf(new TreeSet<>(projects));
        return hidden().map(_ -> List.of(new PaperBallotAdded(id, number, sector, wanted)));
    }

    /** From the opening on until the room has seen the result. */
    private Result<Status> hidden() {
        Status status = now.run().status();
        if (status == Status.READY) return Result.refused(Reason.ACTIVITY_NOT_OPEN);
        return now.run().revealed() ? Result.refused(Reason.PAPER_AFTER_REVEAL) : Result.ok(status);
    }
}
