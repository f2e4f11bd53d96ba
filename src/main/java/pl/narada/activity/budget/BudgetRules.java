package pl.narada.activity.budget;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import pl.narada.activity.budget.BudgetCommand.AddPaperBallot;
import pl.narada.activity.budget.BudgetCommand.Choose;
import pl.narada.activity.budget.BudgetCommand.Give;
import pl.narada.activity.budget.BudgetCommand.RemovePaperBallot;
import pl.narada.activity.budget.BudgetCommand.RestorePaperBallot;
import pl.narada.activity.budget.BudgetCommand.SetCost;
import pl.narada.activity.budget.BudgetEvent.Chosen;
import pl.narada.activity.budget.BudgetEvent.Given;
import pl.narada.activity.budget.BudgetEvent.PaperBallotAdded;
import pl.narada.activity.budget.BudgetEvent.PaperBallotRemoved;
import pl.narada.activity.budget.BudgetEvent.Priced;
import pl.narada.activity.budget.BudgetSettings.Points;
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
            case Choose(var id, var projects) ->
                now.settings().points() == null
                        ? vote(
                                BudgetState.marked(projects),
                                actor,
                                (who, sector, wanted) -> new Chosen(id, who, sector, sorted(wanted)))
                        : Result.refused(Reason.POINTS_WANTED);
            case Give(var id, var points) ->
                now.settings().points() == null
                        ? Result.refused(Reason.POINTS_UNWANTED)
                        : vote(points, actor, (who, sector, wanted) -> new Given(id, who, sector, wanted));
            case SetCost c -> price(c);
            case AddPaperBallot(var id, var sector, var points) ->
                ballot(id, now.state().last() + 1, sector, points);
            case RestorePaperBallot(var id, int number, var sector, var points) -> {
                if (!wasGiven(number)) yield Result.refused(Reason.PAPER_UNKNOWN);
                boolean there = now.state().paper().containsKey(number);
                yield there ? Result.ok(List.of()) : ballot(id, number, sector, points);
            }
            case RemovePaperBallot(var id, int number) -> {
                if (!wasGiven(number)) yield Result.refused(Reason.PAPER_UNKNOWN);
                boolean there = now.state().paper().containsKey(number);
                yield hidden().map(_ -> there ? List.of(new PaperBallotRemoved(id, number)) : List.of());
            }
        };
    }

    private interface Voted {
        BudgetEvent by(ParticipantId who, Sector sector, Map<Integer, Integer> points);
    }

    private Result<List<BudgetEvent>> vote(Map<Integer, Integer> points, Actor actor, Voted voted) {
        if (!(actor instanceof Actor.Participant(ParticipantId who))) return Result.refused(Reason.NOT_JOINED);
        Sector sector = Objects.requireNonNull(now.room().participants().get(who));
        return fits(points).map(wanted -> {
            boolean same = wanted.equals(now.state().answers().of(who).orElse(Map.of()));
            return same ? List.of() : List.of(voted.by(who, sector, wanted));
        });
    }

    /**
     * Without zeros. A project that was merged a moment ago may still be named: it counts for the one it was merged into.
     */
    private Result<Map<Integer, Integer>> fits(Map<Integer, Integer> points) {
        Offer offer = Offer.of(now);
        Points rules = now.settings().points();
        long sum = 0;
        for (var given : points.entrySet()) {
            boolean known = offer.has(offer.choices().rootOf(given.getKey()));
            if (!known || given.getValue() < 0) return Result.refused(Reason.CHOICE_UNKNOWN);
            if (given.getValue() > offer.each()) return Result.refused(Reason.POINTS_ON_ONE, offer.each());
            sum += given.getValue();
        }
        if (rules != null && sum > rules.all()) return Result.refused(Reason.POINTS_TOO_MANY, rules.all());
        Map<Integer, Integer> wanted = new TreeMap<>(points);
        wanted.values().removeIf(n -> n == 0);
        return Result.ok(wanted);
    }

    private static List<Integer> sorted(Map<Integer, Integer> points) {
        return points.keySet().stream().sorted().toList();
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

    private Result<List<BudgetEvent>> ballot(ActivityId id, int number, Sector sector, Map<Integer, Integer> points) {
        boolean marked = now.settings().points() == null;
        return switch (fits(points)) {
            case Result.Refused<Map<Integer, Integer>>(var why) -> new Result.Refused<>(why);
            case Result.Ok<Map<Integer, Integer>>(var wanted)
            when wanted.isEmpty() -> Result.refused(Reason.PAPER_TOO_FEW);
            case Result.Ok<Map<Integer, Integer>>(var wanted) ->
                hidden().map(_ ->
                        List.of(new PaperBallotAdded(id, number, sector, sorted(wanted), marked ? Map.of() : wanted)));
        };
    }

    /** From the opening on until the room has seen the result. */
    private Result<Status> hidden() {
        Status status = now.run().status();
        if (status == Status.READY) return Result.refused(Reason.ACTIVITY_NOT_OPEN);
        return now.run().revealed() ? Result.refused(Reason.PAPER_AFTER_REVEAL) : Result.ok(status);
    }
}
