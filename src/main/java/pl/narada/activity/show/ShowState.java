package pl.narada.activity.show;

import java.util.HashSet;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import pl.narada.activity.ask.AskKind;
import pl.narada.activity.ask.AskState;
import pl.narada.room.ActivityState;
import pl.narada.shared.ParticipantId;

/**
 * What comes of a slide.
 *
 * @param marks by card: who finds it useful; nothing empty
 * @param questions what was asked about it
 */
public record ShowState(PMap<Integer, PSet<ParticipantId>> marks, AskState questions) implements ActivityState {

    static final ShowState EMPTY = new ShowState(HashTreePMap.empty(), new AskKind().initial());

    @Override
    public ShowState asDecided(ActivityState later) {
        return later instanceof ShowState then ? questions(questions.asDecided(then.questions)) : this;
    }

    public Set<ParticipantId> whoMarked(int card) {
        return marks.getOrDefault(card, HashTreePSet.empty());
    }

    /** Everybody who marked something. */
    public Set<ParticipantId> markers() {
        Set<ParticipantId> all = new HashSet<>();
        marks.values().forEach(all::addAll);
        return all;
    }

    ShowState marked(int card, ParticipantId who, boolean wanted) {
        PSet<ParticipantId> before = marks.getOrDefault(card, HashTreePSet.empty());
        PSet<ParticipantId> now = wanted ? before.plus(who) : before.minus(who);
        return new ShowState(now.isEmpty() ? marks.minus(card) : marks.plus(card, now), questions);
    }

    ShowState questions(AskState now) {
        return new ShowState(marks, now);
    }
}
