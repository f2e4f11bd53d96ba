package pl.narada.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Whoever gives a wrong password again and again has to wait: after {@value #FREE_TRIES} tries for half a minute, then
 * twice as long each time, up to a quarter of an hour. It is counted for a name from one address, so that a stranger
 * elsewhere can't lock somebody out, and for an address with {@value #TRIES_OF_AN_ADDRESS} tries, so that nobody goes
 * through many names. Kept in memory: a restart forgives, and each node counts for itself.
 */
@Component
class SignInPace {

    static final int FREE_TRIES = 5;
    static final int TRIES_OF_AN_ADDRESS = 30;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);
    private static final int MOST_REMEMBERED = 20_000;

    private record Failures(int number, Instant last, Instant until) {}

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    SignInPace(Clock clock) {
        this.clock = clock;
    }

    /** How long this one still has to wait; zero if not at all. */
    synchronized Duration wait(String name, String address) {
        Duration forName = left(key(name, address));
        Duration forAddress = left(address);
        return forName.compareTo(forAddress) > 0 ? forName : forAddress;
    }

    private Duration left(String key) {
        Failures before = failures.get(key);
        if (before == null) return Duration.ZERO;
        Duration left = Duration.between(clock.instant(), before.until());
        return left.isNegative() ? Duration.ZERO : left;
    }

    synchronized void failed(String name, String address) {
        count(key(name, address), FREE_TRIES);
        count(address, TRIES_OF_AN_ADDRESS);
    }

    private void count(String key, int free) {
        Instant now = clock.instant();
        Failures before = failures.remove(key);
        boolean fresh = before == null || before.last().plus(FORGOTTEN_AFTER).isBefore(now);
        int number = fresh || before == null ? 1 : before.number() + 1;
        failures.put(key, new Failures(number, now, now.plus(waitAfter(number - free))));
    }

    private static Duration waitAfter(int tooMany) {
        if (tooMany < 0) return Duration.ZERO;
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(tooMany, 10));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    /** The address keeps its count: one right password among many wrong ones must not buy more tries. */
    synchronized void succeeded(String name, String address) {
        failures.remove(key(name, address));
    }

    private static String key(String name, String address) {
        return name + "\n" + address;
    }
}
