package pl.narada.activity;

import pl.narada.room.ActivityState;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/** What each person has answered, and what is counted of it. */
public interface AnsweredState<S extends AnsweredState<S>> extends ActivityState {

    /** As if this person had never answered anything. */
    S without(ParticipantId who);

    /** What this person has answered counts for another sector from now on. */
    S sectorChosen(ParticipantId who, Sector sector);
}
