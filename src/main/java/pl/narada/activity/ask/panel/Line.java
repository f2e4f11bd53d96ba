package pl.narada.activity.ask.panel;

import java.util.List;
import java.util.Objects;
import pl.narada.activity.ask.AskKind;
import pl.narada.activity.ask.AskSettings;
import pl.narada.activity.ask.AskState;
import pl.narada.activity.ask.Question;
import pl.narada.deliberation.SectorGroups;
import pl.narada.room.Situation;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Sector;

/** All that one row of the queue shows. {@code muted}: what comes from that phone waits. {@code by}: who supports it; empty if the groups would be too small to tell. */
record Line(
        ActivityId activity,
        Question question,
        Sector sector,
        Place place,
        List<SectorGroups.Group> by,
        boolean muted) {

    enum Place {
        NOW,
        WAITING,
        OPEN,
        ANSWERED,
        HIDDEN
    }

    static Line of(Situation<AskSettings, AskState> now, Question question) {
        Sector sector = AskKind.sectorOf(now, question);
        var support = Sector.count(question.supporters().stream()
                .map(who -> Objects.requireNonNull(now.room().participants().get(who))));
        support.merge(sector, 1, Integer::sum);
        return new Line(
                now.id(),
                question,
                sector,
                placeOf(now.state(), question),
                SectorGroups.of(support),
                isMuted(now, question));
    }

    private static boolean isMuted(Situation<AskSettings, AskState> now, Question question) {
        return question.author() != null && now.room().watch().muted().contains(question.author());
    }

    private static Place placeOf(AskState state, Question question) {
        if (question.held() != null) return Place.WAITING;
        if (question.hidden()) return Place.HIDDEN;
        if (state.isCurrent(question.id())) return Place.NOW;
        return question.answered() ? Place.ANSWERED : Place.OPEN;
    }

    int id() {
        return question.id();
    }
}
