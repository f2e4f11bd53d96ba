package pl.narada.activity.gather;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import pl.narada.room.Author;
import pl.narada.room.Contribution;
import pl.narada.shared.ParticipantId;

/** The people who say or support something, each once. Of those without a phone nobody knows who they were: all count. */
final class Crowd {

    private final Set<ParticipantId> known = new HashSet<>();
    private int unknown;

    void add(Contribution said, Collection<ParticipantId> supporters) {
        switch (said.author()) {
            case Author.Participant(ParticipantId who) -> known.add(who);
            case Author.OnBehalf _ -> unknown++;
        }
        known.addAll(supporters);
    }

    void add(Crowd other) {
        known.addAll(other.known);
        unknown += other.unknown;
    }

    int size() {
        return known.size() + unknown;
    }
}
