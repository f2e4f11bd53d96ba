package pl.narada.gateway;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/**
 * Who is here: counts people, not connections. Somebody with two tabs is there once, and somebody who asks over plain
 * HTTP is there for a while after each question.
 */
final class Attendance {

    private final Set<Follower> followers = ConcurrentHashMap.newKeySet();
    private final Map<ParticipantId, Set<Follower>> following = new ConcurrentHashMap<>();
    private final Map<ParticipantId, Visitor> visitors = new ConcurrentHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Set<ParticipantId> withoutPhones = Set.of();

    Collection<Follower> followers() {
        return followers;
    }

    Collection<Follower> of(ParticipantId who) {
        return following.getOrDefault(who, Set.of());
    }

    void add(Follower follower) {
        followers.add(follower);
        speaksFor(follower);
    }

    /** Only as long as it is here: a phone that has gone while its join was being written is not present. */
    void speaksFor(Follower follower) {
        ParticipantId who = follower.participant();
        if (who != null) {
            following.compute(who, (_, all) -> {
                Set<Follower> together = all == null ? ConcurrentHashMap.newKeySet() : all;
                if (followers.contains(follower)) together.add(follower);
                return together.isEmpty() ? null : together;
            });
        }
        changed();
    }

    void remove(Follower follower) {
        followers.remove(follower);
        ParticipantId who = follower.participant();
        if (who != null) {
            following.computeIfPresent(who, (_, all) -> all.remove(follower) && all.isEmpty() ? null : all);
        }
        changed();
    }

    /** A person who asks without staying connected. */
    Visitor visitor(ParticipantId who, long now) {
        boolean came = !visitors.containsKey(who);
        // in one step, so that nobody is forgotten while asking
        Visitor visitor = visitors.compute(who, (_, known) -> (known == null ? new Visitor() : known).heard(now));
        if (came) changed();
        return visitor;
    }

    void forgetVisitorsSilentSince(long instant) {
        boolean anybody = false;
        for (ParticipantId who : visitors.keySet()) {
            anybody |= visitors.computeIfPresent(who, (_, one) -> one.heardAt() < instant ? null : one) == null;
        }
        if (anybody) changed();
    }

    void withoutPhones(Set<ParticipantId> people) {
        withoutPhones = Set.copyOf(people);
        changed();
    }

    Map<Sector, Integer> bySector(Map<ParticipantId, Sector> participants) {
        Set<ParticipantId> here = new HashSet<>(following.keySet());
        here.addAll(visitors.keySet());
        here.addAll(withoutPhones);
        Map<Sector, Integer> present = new EnumMap<>(Sector.class);
        for (ParticipantId who : here) {
            @Nullable Sector sector = participants.get(who);
            if (sector != null) present.merge(sector, 1, Integer::sum);
        }
        return present;
    }

    Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
