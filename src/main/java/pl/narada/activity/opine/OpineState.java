package pl.narada.activity.opine;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import pl.narada.deliberation.Stance;
import pl.narada.room.ActivityState;
import pl.narada.room.Answers;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/** What each person says to each statement, by its number; nobody who says nothing. {@code view}: what the projector shows. */
public record OpineState(Answers<PMap<Integer, Stance>> answers, OpineView view) implements ActivityState {

    static final OpineState EMPTY = new OpineState(Answers.none(), OpineView.RESULT);

    public PMap<Integer, Stance> of(ParticipantId who) {
        return answers.of(who).orElse(HashTreePMap.empty());
    }

    OpineState said(OpineEvent.Said e) {
        PMap<Integer, Stance> before = of(e.participant());
        PMap<Integer, Stance> now =
                e.stance() == null ? before.minus(e.statement()) : before.plus(e.statement(), e.stance());
        return new OpineState(answers.with(e.participant(), e.sector(), now.isEmpty() ? null : now), view);
    }

    OpineState with(OpineView shown) {
        return new OpineState(answers, shown);
    }

    OpineState sectorChosen(ParticipantId who, Sector sector) {
        return new OpineState(answers.sectorChosen(who, sector), view);
    }
}
