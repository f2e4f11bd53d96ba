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
 * @param slips the personal codes with which people join, if they need one
 * @param sealed whether it has been forgotten who they are: the numbers no longer are anybody's
 */
public record Joined(
        JoinQuestions questions,
        PMap<ParticipantId, Sector> sectors,
        PMap<ParticipantId, Profile> profiles,
        Slips slips,
        boolean sealed) {

    static final Joined NOBODY =
            new Joined(JoinQuestions.NONE, HashTreePMap.empty(), HashTreePMap.empty(), Slips.NONE, false);

    Joined asked(JoinQuestions now) {
        return new Joined(now, sectors, profiles, slips, sealed);
    }

    Joined sector(ParticipantId who, Sector sector) {
        return new Joined(questions, sectors.plus(who, sector), profiles, slips, sealed);
    }

    Joined profile(ParticipantId who, Profile profile) {
        return new Joined(questions, sectors, profiles.plus(who, profile), slips, sealed);
    }

    Joined slips(Slips now) {
        return new Joined(questions, sectors, profiles, now, sealed);
    }

    Joined forgotten() {
        return new Joined(questions, sectors, profiles, slips, true);
    }
}
