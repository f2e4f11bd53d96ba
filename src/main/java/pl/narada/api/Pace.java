package pl.narada.api;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** How fast one integration may ask: a system that runs wild must not slow a meeting down. */
@Component
class Pace {

    static final int A_MINUTE = 600;

    private final Map<UUID, Bucket> buckets = new ConcurrentHashMap<>();

    /** Empty if it may ask now; else how many whole seconds it should wait. */
    Optional<Long> secondsToWait(UUID integration) {
        var probe = buckets.computeIfAbsent(integration, _ -> bucket()).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) return Optional.empty();
        return Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1);
    }

    private static Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(A_MINUTE).refillGreedy(A_MINUTE, Duration.ofMinutes(1)))
                .build();
    }
}
