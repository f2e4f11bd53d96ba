package pl.narada.room;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/**
 * Who has joined.
 *
 * @param questions what people are asked about themselves
 * @param profiles of those who have answered, be it only that they would rather not
 * @param sealed whether it has been forgotten who they are: the numbers no longer are anybody's
 */
public record Joined(
        JoinQuestions questions,
        PMap<ParticipantId, Sector> sectors,
        PMap<ParticipantId, Profile> profiles,
        boolean sealed) {

    static final Joined NOBODY = new Joined(JoinQuestions.NONE, HashTreePMap.empty(), HashTreePMap.empty(), false);

    Joined asked(JoinQuestions now) {
        return new Joined(now, sectors, profiles, sealed);
    }

    Joined sector(ParticipantId who, Sector sector) {
        return new Joined(questions, sectors.plus(who, sector), profiles, sealed);
    }

    Joined profile(ParticipantId who, Profile profile) {
        return new Joined(questions, sectors, profiles.plus(who, profile), sealed);
    }

    Joined forgotten() {
        return new Joined(questions, sectors, profiles, true);
    }
}
