package pl.narada.room;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import pl.narada.shared.ActivityId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/** A room that no history has led to, for tests of one kind of activity beside a source that tests make up. */
public final class ARoom {

    private ARoom() {}

    public static RoomState with(PMap<ParticipantId, Sector> people, ActivityId id, Activity run) {
        RoomState empty = RoomState.empty(WorkshopBuilder.STASZOW);
        return empty.joined(new Joined(
                        JoinQuestions.NONE, people, HashTreePMap.empty(), Slips.NONE, HashTreePMap.empty(), false))
                .activities(empty.activities().plus(id, run));
    }
}
