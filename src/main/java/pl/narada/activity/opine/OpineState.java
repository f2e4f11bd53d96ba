package pl.narada.activity.opine;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import pl.narada.activity.AnsweredState;
import pl.narada.deliberation.Stance;
import pl.narada.room.Answers;
import pl.narada.room.Counts;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/**
 * What each person says to each statement, by its number; nobody who says nothing.
 *
 * @param answered how many people of each sector have answered a statement, counted as answers come; no zeros
 * @param view what the projector shows
 */
public record OpineState(
        Answers<PMap<Integer, Stance>> answers, PMap<Integer, PMap<Sector, Integer>> answered, OpineView view)
        implements AnsweredState<OpineState> {

    static final OpineState EMPTY = new OpineState(Answers.none(), HashTreePMap.empty(), OpineView.RESULT);

    public PMap<Integer, Stance> of(ParticipantId who) {
        return answers.of(who).orElse(HashTreePMap.empty());
    }

    OpineState said(OpineEvent.Said e) {
        PMap<Integer, Stance> before = of(e.participant());
        PMap<Integer, Stance> now =
                e.stance() == null ? before.minus(e.statement()) : before.plus(e.statement(), e.stance());
        return new OpineState(
                answers.with(e.participant(), e.sector(), now.isEmpty() ? null : now),
                counted(answered, e.statement(), e.sector(), now.size() - before.size()),
                view);
    }

    OpineState with(OpineView shown) {
        return new OpineState(answers, answered, shown);
    }

    @Override
    public OpineState without(ParticipantId who) {
        Answers.Answer<PMap<Integer, Stance>> before = answers.given().get(who);
        if (before == null) return this;
        PMap<Integer, PMap<Sector, Integer>> left = answered;
        for (int statement : before.what().keySet()) left = counted(left, statement, before.sector(), -1);
        return new OpineState(answers.without(who), left, view);
    }

    @Override
    public OpineState sectorChosen(ParticipantId who, Sector sector) {
        Answers.Answer<PMap<Integer, Stance>> before = answers.given().get(who);
        if (before == null) return this;
        PMap<Integer, PMap<Sector, Integer>> moved = answered;
        for (int statement : before.what().keySet())
            moved = counted(counted(moved, statement, before.sector(), -1), statement, sector, 1);
        return new OpineState(answers.sectorChosen(who, sector), moved, view);
    }

    private static PMap<Integer, PMap<Sector, Integer>> counted(
            PMap<Integer, PMap<Sector, Integer>> all, int statement, Sector sector, int change) {
        PMap<Sector, Integer> now = Counts.added(all.getOrDefault(statement, HashTreePMap.empty()), sector, change);
        return now.isEmpty() ? all.minus(statement) : all.plus(statement, now);
    }
}
