package pl.narada.room;

import java.time.Duration;
import java.time.Instant;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import pl.narada.shared.ParticipantId;

/**
 * What guards the room against spoilers, and what has to be known for it.
 *
 * @param locked whether nobody new may join; those who are in stay in
 * @param muted whose words wait for a facilitator; their votes count as before
 * @param arrived when each joined
 * @param spoke when each last said something new
 * @param recent what was said within the last minute, as far as it matters, oldest first
 */
public record Watch(
        boolean locked,
        Moderation moderation,
        PSet<ParticipantId> muted,
        PMap<ParticipantId, Instant> arrived,
        PMap<ParticipantId, Instant> spoke,
        PVector<Saying> recent) {

    /** In a flood, the same comes again within this time. */
    static final Duration SHORTLY = Duration.ofMinutes(1);
    /** A phone that joined no longer ago than this is a new one. */
    private static final Duration NEW = Duration.ofMinutes(3);
    /** A flood is thick: in more than this nobody need look for it. */
    private static final int MOST = 40;

    static final Watch NOTHING = new Watch(
            false,
            Moderation.USUAL,
            HashTreePSet.empty(),
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            TreePVector.empty());

    /** {@code newcomer}: whether the phone was a new one then. */
    public record Saying(ParticipantId who, Instant at, String text, boolean newcomer) {}

    Watch locked(boolean wanted) {
        return new Watch(wanted, moderation, muted, arrived, spoke, recent);
    }

    Watch moderation(Moderation now) {
        return new Watch(locked, now, muted, arrived, spoke, recent);
    }

    Watch muted(ParticipantId who, boolean wanted) {
        PSet<ParticipantId> now = wanted ? muted.plus(who) : muted.minus(who);
        return new Watch(locked, moderation, now, arrived, spoke, recent);
    }

    Watch arrived(ParticipantId who, Instant at) {
        return new Watch(locked, moderation, muted, arrived.plus(who, at), spoke, recent);
    }

    Watch said(ParticipantId who, String text, Instant at) {
        PVector<Saying> now = recent;
        while (!now.isEmpty()
                && (now.size() >= MOST || !isWithin(SHORTLY, now.getFirst().at(), at))) now = now.minus(0);
        return new Watch(
                locked,
                moderation,
                muted,
                arrived,
                spoke.plus(who, at),
                now.plus(new Saying(who, at, text, isNew(who, at))));
    }

    boolean isNew(ParticipantId who, Instant at) {
        Instant since = arrived.get(who);
        return since != null && isWithin(NEW, since, at);
    }

    /** Whole seconds until this person may say something new; 0 if they may now. A clock that was put back stops nobody. */
    int secondsToWait(ParticipantId who, Instant at) {
        Instant last = spoke.get(who);
        if (last == null || at.isBefore(last)) return 0;
        Duration left = Duration.ofSeconds(moderation.pause()).minus(Duration.between(last, at));
        return left.isPositive() ? (int) left.plusMillis(999).toSeconds() : 0;
    }

    static boolean isWithin(Duration time, Instant from, Instant at) {
        return Duration.between(from, at).abs().compareTo(time) <= 0;
    }
}
