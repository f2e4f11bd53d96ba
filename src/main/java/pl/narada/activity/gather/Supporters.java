package pl.narada.activity.gather;

import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PSet;
import pl.narada.activity.Multi;
import pl.narada.room.Contribution;
import pl.narada.shared.ParticipantId;

/**
 * Who supports what others have said: by contribution, and by person so that one's own are found without looking through
 * all. Nobody supports their own words.
 */
public record Supporters(
        PMap<Integer, PSet<ParticipantId>> byContribution, PMap<ParticipantId, PSet<Integer>> byPerson) {

    static final Supporters NONE = new Supporters(HashTreePMap.empty(), HashTreePMap.empty());

    public PSet<ParticipantId> of(int contribution) {
        return Multi.of(byContribution, contribution);
    }

    PSet<Integer> by(ParticipantId who) {
        return Multi.of(byPerson, who);
    }

    Supporters plus(int contribution, ParticipantId who) {
        return new Supporters(Multi.plus(byContribution, contribution, who), Multi.plus(byPerson, who, contribution));
    }

    Supporters minus(int contribution, ParticipantId who) {
        return new Supporters(Multi.minus(byContribution, contribution, who), Multi.minus(byPerson, who, contribution));
    }

    /** One is taken back. Who supported it supports from now on {@code heir}, which says the same, if there is one. */
    Supporters without(int contribution, @Nullable Contribution heir) {
        Supporters left = this;
        for (ParticipantId who : of(contribution)) {
            left = left.minus(contribution, who);
            if (heir != null && !heir.isBy(who)) left = left.plus(heir.id(), who);
        }
        return left;
    }
}
