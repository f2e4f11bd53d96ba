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
 * @param withoutPhone how many people are there without a phone, by sector, as the facilitator has counted them; no zeros
 * @param sealed whether it has been forgotten who they are: the numbers no longer are anybody's
 */
public record Joined(
        JoinQuestions questions,
        PMap<ParticipantId, Sector> sectors,
        PMap<ParticipantId, Profile> profiles,
        Slips slips,
        PMap<Sector, Integer> withoutPhone,
        boolean sealed) {

    static final Joined NOBODY = new Joined(
            JoinQuestions.NONE, HashTreePMap.empty(), HashTreePMap.empty(), Slips.NONE, HashTreePMap.empty(), false);

    Joined asked(JoinQuestions now) {
        return new Joined(now, sectors, profiles, slips, withoutPhone, sealed);
    }

    Joined sector(ParticipantId who, Sector sector) {
        return new Joined(questions, sectors.plus(who, sector), profiles, slips, withoutPhone, sealed);
    }

    Joined profile(ParticipantId who, Profile profile) {
        return new Joined(questions, sectors, profiles.plus(who, profile), slips, withoutPhone, sealed);
    }

    Joined slips(Slips now) {
        return new Joined(questions, sectors, profiles, now, withoutPhone, sealed);
    }

    Joined withoutPhone(Sector sector, int people) {
        PMap<Sector, Integer> now = people == 0 ? withoutPhone.minus(sector) : withoutPhone.plus(sector, people);
        return new Joined(questions, sectors, profiles, slips, now, sealed);
    }

    Joined forgotten() {
        return new Joined(questions, sectors, profiles, slips, withoutPhone, true);
    }
}
