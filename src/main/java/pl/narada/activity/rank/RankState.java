package pl.narada.activity.rank;

import java.util.List;
import pl.narada.activity.AnsweredState;
import pl.narada.room.Answers;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/** The order of each person, best first; nobody who has placed nothing. */
public record RankState(Answers<List<Integer>> answers) implements AnsweredState<RankState> {

    static final RankState EMPTY = new RankState(Answers.none());

    public List<Integer> of(ParticipantId who) {
        return answers.of(who).orElse(List.of());
    }

    RankState ordered(RankEvent.Ordered e) {
        return new RankState(answers.with(e.participant(), e.sector(), e.order().isEmpty() ? null : e.order()));
    }

    @Override
    public RankState without(ParticipantId who) {
        return new RankState(answers.without(who));
    }

    @Override
    public RankState sectorChosen(ParticipantId who, Sector sector) {
        return new RankState(answers.sectorChosen(who, sector));
    }
}
