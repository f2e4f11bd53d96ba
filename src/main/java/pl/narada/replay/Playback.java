package pl.narada.replay;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.narada.room.RoomState;

/** Where somebody is in a film, and how it moves on. Time passes only when it is asked where it is. */
public final class Playback {

    /** So long, for whoever watches, does a pause last in which nothing happens. */
    static final Duration PAUSE = Duration.ofSeconds(2);

    private final Film film;
    private final Clock clock;
    private Instant at;
    private int speed = 10;
    private boolean skipsPauses = true;
    private @Nullable Instant playedUntil;

    public Playback(Film film, Clock clock) {
        this.film = film;
        this.clock = clock;
        this.at = film.begin();
    }

    public boolean isPlaying() {
        return playedUntil != null;
    }

    /** From the beginning if it was at its end. */
    public void play() {
        if (isPlaying()) return;
        if (!at.isBefore(film.end())) at = film.begin();
        playedUntil = clock.instant();
    }

    public void pause() {
        moveOn();
        playedUntil = null;
    }

    public void speed(int times) {
        moveOn();
        speed = times;
    }

    public void skipPauses(boolean wanted) {
        moveOn();
        skipsPauses = wanted;
    }

    /** Within the film: before its beginning is the beginning. */
    public void goTo(Instant wanted) {
        at = wanted.isBefore(film.begin()) ? film.begin() : wanted.isAfter(film.end()) ? film.end() : wanted;
        if (isPlaying()) playedUntil = clock.instant();
    }

    public Optional<Mark> next() {
        return film.marks().stream().filter(m -> m.at().isAfter(at)).findFirst();
    }

    public Optional<Mark> previous() {
        return film.marks().reversed().stream().filter(m -> m.at().isBefore(at)).findFirst();
    }

    /** Moves on by as much as has passed since it was last asked; at the end it stops. */
    public Instant moveOn() {
        Instant before = playedUntil;
        if (before == null) return at;
        Instant now = clock.instant();
        playedUntil = now;
        // a clock that was set back moves nothing
        Duration watched = Duration.between(before, now);
        if (watched.isPositive()) run(watched.multipliedBy(speed));
        if (!at.isBefore(film.end())) {
            at = film.end();
            playedUntil = null;
        }
        return at;
    }

    private void run(Duration left) {
        Duration longest = PAUSE.multipliedBy(speed);
        while (left.isPositive()) {
            Instant next = film.nextAfter(at).orElse(film.end());
            Duration quiet = Duration.between(at, next);
            if (skipsPauses && quiet.compareTo(longest) > 0) at = next.minus(longest);
            Duration step = Duration.between(at, next);
            if (step.compareTo(left) > 0 || !next.isAfter(at)) {
                at = at.plus(left);
                return;
            }
            at = next;
            left = left.minus(step);
        }
    }

    public Instant at() {
        return at;
    }

    public RoomState room() {
        return film.at(at);
    }

    /** The block of that moment. */
    public Optional<Scene> scene() {
        return film.scenes().stream()
                .filter(s -> s.holds(at))
                .findFirst()
                .or(() -> film.scenes().isEmpty()
                        ? Optional.empty()
                        : Optional.of(film.scenes().getLast()).filter(s -> !at.isBefore(s.until())));
    }
}
