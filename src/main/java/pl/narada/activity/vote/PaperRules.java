package pl.narada.activity.vote;

import java.util.List;
import java.util.Map;
import pl.narada.activity.vote.Paper.Count;
import pl.narada.activity.vote.VoteCommand.AddPaperBallot;
import pl.narada.activity.vote.VoteCommand.RemovePaperBallot;
import pl.narada.activity.vote.VoteCommand.RestorePaperBallot;
import pl.narada.activity.vote.VoteCommand.SetPaperCount;
import pl.narada.activity.vote.VoteEvent.PaperBallotAdded;
import pl.narada.activity.vote.VoteEvent.PaperBallotRemoved;
import pl.narada.activity.vote.VoteEvent.PaperCounted;
import pl.narada.room.Situation;
import pl.narada.room.Status;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;

/**
 * Which votes of people without a phone can be entered. From the opening on until the result is revealed, also when the
 * vote is closed already: papers are often counted then. After that only once the result was concealed again, so that
 * nobody's vote is entered by somebody who knows how it will change what the room looks at.
 */
record PaperRules(Situation<VoteSettings, VoteState> now) {

    /** More people of one sector in a hall are a slip of the finger. */
    static final int MOST_PEOPLE = 999;

    Result<List<VoteEvent>> add(AddPaperBallot command) {
        int number = now.state().paper().last() + 1;
        return ballot(new PaperBallotAdded(command.activity(), number, command.sector(), command.points()));
    }

    Result<List<VoteEvent>> restore(RestorePaperBallot command) {
        int number = command.number();
        if (!wasGiven(number)) return Result.refused(Reason.PAPER_UNKNOWN);
        if (now.state().paper().sheets().containsKey(number)) return Result.ok(List.of());
        return ballot(new PaperBallotAdded(command.activity(), number, command.sector(), command.points()));
    }

    private Result<List<VoteEvent>> ballot(PaperBallotAdded event) {
        return enterable().then(_ -> given(event.sector(), 1, event.points())).map(_ -> List.of(event));
    }

    Result<List<VoteEvent>> remove(RemovePaperBallot command) {
        int number = command.number();
        if (!wasGiven(number)) return Result.refused(Reason.PAPER_UNKNOWN);
        boolean there = now.state().paper().sheets().containsKey(number);
        return enterable().map(_ -> there ? List.of(new PaperBallotRemoved(command.activity(), number)) : List.of());
    }

    private boolean wasGiven(int number) {
        return number >= 1 && number <= now.state().paper().last();
    }

    Result<List<VoteEvent>> count(SetPaperCount command) {
        Count wanted = Count.of(command.voters(), command.points());
        if (wanted.equals(now.state().paper().countOf(command.sector()))) return Result.ok(List.of());
        var event = new PaperCounted(command.activity(), command.sector(), wanted.voters(), wanted.points());
        if (wanted.equals(Count.NOTHING)) return enterable().map(_ -> List.of(event));
        if (now.settings().places() != null) return Result.refused(Reason.PLACES_NEED_BALLOTS);
        return enterable()
                .then(_ -> given(command.sector(), command.voters(), command.points()))
                .map(_ -> List.of(event));
    }

    private Result<Status> enterable() {
        Status status = now.run().status();
        if (status == Status.READY) return Result.refused(Reason.ACTIVITY_NOT_OPEN);
        return now.run().revealed() ? Result.refused(Reason.PAPER_AFTER_REVEAL) : Result.ok(status);
    }

    /** Whether so many people of that sector can have given these dots. Each gave one at least: who gave none did not vote. */
    private Result<Map<Integer, Integer>> given(Sector sector, int people, Map<Integer, Integer> points) {
        VoteSettings rules = now.settings();
        if (!rules.mayVote(sector)) return Result.refused(Reason.NOT_YOUR_SECTOR);
        if (people < 1 || people > MOST_PEOPLE) return Result.refused(Reason.PAPER_PEOPLE, MOST_PEOPLE);
        int onOne = people * rules.perChoice();
        long sum = 0;
        Offer offer = Offer.of(now);
        for (var choice : points.entrySet()) {
            if (!offer.ids().contains(choice.getKey())) return Result.refused(Reason.CHOICE_UNKNOWN);
            if (choice.getValue() < 0) return Result.refused(Reason.PAPER_NEGATIVE);
            if (choice.getValue() > onOne) return Result.refused(Reason.PAPER_TOO_MANY_ON_ONE, onOne);
            sum += choice.getValue();
        }
        if (sum < people) return Result.refused(Reason.PAPER_TOO_FEW);
        int together = people * rules.dots();
        boolean tooMany = rules.method() == Method.DOTS && sum > together;
        return tooMany ? Result.refused(Reason.PAPER_TOO_MANY, together) : Result.ok(points);
    }
}
