package pl.narada.room;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands at nine until somebody sets it, forward or back, while others look at it. */
public final class WallClock extends Clock {

    private final AtomicReference<Instant> shown = new AtomicReference<>(WorkshopBuilder.NINE.instant());

    public void set(Duration by) {
        shown.updateAndGet(time -> time.plus(by));
    }

    @Override
    public Instant instant() {
        return shown.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
