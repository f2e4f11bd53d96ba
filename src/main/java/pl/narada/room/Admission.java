package pl.narada.room;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.narada.deliberation.RudeWords;
import pl.narada.deliberation.SimilarTexts;
import pl.narada.room.Watch.Saying;
import pl.narada.room.event.ActivityEvent;
import pl.narada.room.event.Event;
import pl.narada.room.event.Spoken;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;

/**
 * Whether what a participant says now is shown at once, is held for a facilitator, or comes too soon after the last. The
 * decision is in the journal as an event: nothing of it is decided again later, whatever the word lists say then.
 *
 * @param repeatsAreWelcome as in a cloud of words, where many say the same
 */
record Admission(Watch watch, ParticipantId who, Instant at, boolean repeatsAreWelcome) {

    /** So often one phone may say nearly the same within a minute. */
    private static final int SAME_PHONE = 2;
    /** So many new phones may. In a hall several people do want the same: those who have been there a while are not counted. */
    private static final int NEW_PHONES = 4;

    Result<List<Event>> of(List<? extends ActivityEvent> events) {
        List<Event> all = new ArrayList<>();
        for (ActivityEvent event : events) {
            all.add(event);
            if (!(event instanceof Spoken words)) continue;
            int wait = words.adds() ? watch.secondsToWait(who, at) : 0;
            if (wait > 0) return Result.refused(Reason.TOO_SOON, wait);
            why(words).map(words::heldBack).ifPresent(all::add);
        }
        return Result.ok(all);
    }

    private Optional<Held> why(Spoken words) {
        String text = words.text();
        if (watch.muted().contains(who)) return Optional.of(Held.MUTED);
        if (watch.moderation().words() && RudeWords.isIn(text)) return Optional.of(Held.WORDS);
        // whoever corrects what they said says nothing more
        if (words.adds() && !repeatsAreWelcome && isFlood(text)) return Optional.of(Held.FLOOD);
        return watch.moderation().approval() ? Optional.of(Held.APPROVAL) : Optional.empty();
    }

    private boolean isFlood(String text) {
        if (same(text).filter(s -> s.who().equals(who)).count() >= SAME_PHONE) return true;
        return watch.isNew(who, at)
                && same(text)
                                .filter(s -> s.newcomer() && !s.who().equals(who))
                                .map(Saying::who)
                                .distinct()
                                .count()
                        >= NEW_PHONES;
    }

    private Stream<Saying> same(String text) {
        return watch.recent().stream()
                .filter(s -> Watch.isWithin(Watch.SHORTLY, s.at(), at))
                .filter(s -> SimilarTexts.nearlyTheSame(s.text(), text));
    }
}
