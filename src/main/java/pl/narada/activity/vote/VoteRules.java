package pl.narada.activity.vote;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import pl.narada.activity.vote.VoteCommand.*;
import pl.narada.activity.vote.VoteEvent.*;
import pl.narada.room.Actor;
import pl.narada.room.Situation;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;

/** Who may vote for what, and with how many dots. */
record VoteRules(Situation<VoteSettings, VoteState> now) {

    Result<List<VoteEvent>> decide(VoteCommand command, Actor actor) {
        var paper = new PaperRules(now);
        return switch (command) {
            case Cast c -> cast(c, actor);
            case AddPaperBallot c -> paper.add(c);
            case RemovePaperBallot c -> paper.remove(c);
            case RestorePaperBallot c -> paper.restore(c);
            case SetPaperCount c -> paper.count(c);
            case ShowView(var id, ResultView view) ->
                Result.ok(view == now.state().view() ? List.of() : List.of(new ViewChosen(id, view)));
        };
    }

    private Result<List<VoteEvent>> cast(Cast command, Actor actor) {
        if (!(actor instanceof Actor.Participant(ParticipantId who))) return Result.refused(Reason.NOT_JOINED);
        Sector sector = Objects.requireNonNull(now.room().participants().get(who));
        if (!now.settings().mayVote(sector)) return Result.refused(Reason.NOT_YOUR_SECTOR);
        Offer offer = Offer.of(now);
        Ballot wanted = Ballot.of(sector, command.points());
        Ballot held = now.state().ballotOf(who, sector);
        // what counts of it already is as wanted: then the dots on choices that are gone for now wait for these
        boolean same = wanted.equals(held) || wanted.equals(held.on(offer));
        return fits(offer, command.points())
                .map(_ -> same ? List.of() : List.of(new BallotCast(command.activity(), who, sector, wanted.points())));
    }

    /** A choice that was merged a moment ago may still be named: it counts for the one it was merged into. */
    private Result<Map<Integer, Integer>> fits(Offer offer, Map<Integer, Integer> points) {
        VoteSettings rules = now.settings();
        long sum = 0;
        for (var choice : points.entrySet()) {
            boolean known = offer.countsFor(choice.getKey()) != null;
            if (!known || choice.getValue() < 0) return Result.refused(Reason.CHOICE_UNKNOWN);
            if (choice.getValue() > rules.perChoice()) return Result.refused(Reason.TOO_MANY_ON_ONE, rules.perChoice());
            sum += choice.getValue();
        }
        boolean tooMany = rules.method() == Method.DOTS && sum > rules.dots();
        return tooMany ? Result.refused(Reason.TOO_MANY_DOTS, rules.dots()) : Result.ok(points);
    }
}
