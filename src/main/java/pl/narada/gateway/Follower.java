package pl.narada.gateway;

import org.jspecify.annotations.Nullable;
import pl.narada.shared.ParticipantId;

/** Somebody who wants to hear what is new in a room. Told that there may be news, it looks for itself. */
interface Follower {

    @Nullable
    ParticipantId participant();

    /** There may be something new for everybody. */
    void look();

    /** This participant's command has had its effect. */
    void lookAtOwn();

    /** Somebody else may have changed what this participant sees as their own. */
    void lookWhetherOwnChanged();
}
