package pl.narada.gateway;

import io.github.bucket4j.Bucket;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import pl.narada.shared.JoinCode;

/**
 * What came from one network address lately. A hall of 200 phones comes from one address, so nothing here shuts an address
 * out: a code that was right from there once goes on opening its door, and only wrong codes cost. What this means for
 * guessing stands in SECURITY.md.
 */
@Component
class Neighbours {

    /** More addresses than come to fourteen meetings in one morning; those not heard of for longest are forgotten. */
    private static final int MOST_REMEMBERED = 50_000;

    /** A conference has a few. */
    private static final int MOST_CODES = 32;

    private final Map<String, Neighbour> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Neighbour> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    private static final class Neighbour {
        final Bucket guesses = Pace.ofGuesses();
        final Bucket joins = Pace.ofNeighbours();
        final Set<JoinCode> right = new LinkedHashSet<>();
    }

    /** Whether this code may be tried from there; if not, one has to wait some seconds. */
    synchronized boolean mayTry(String address, JoinCode code) {
        Neighbour there = at(address);
        return there.right.contains(code) || there.guesses.getAvailableTokens() > 0;
    }

    /** Whether a personal code may be tried from there; wrong ones count together with wrong codes of meetings. */
    synchronized boolean mayTrySlip(String address) {
        return at(address).guesses.getAvailableTokens() > 0;
    }

    synchronized void wasRight(String address, JoinCode code) {
        Neighbour there = at(address);
        if (there.right.size() < MOST_CODES) there.right.add(code);
    }

    synchronized void wasWrong(String address) {
        at(address).guesses.tryConsume(1);
    }

    /** Whether one more may join from there. This computer may always: a proxy that says nothing of others looks so. */
    synchronized boolean mayJoin(String address) {
        return isHere(address) || at(address).joins.tryConsume(1);
    }

    private Neighbour at(String address) {
        return known.computeIfAbsent(network(address), _ -> new Neighbour());
    }

    private static boolean isHere(String address) {
        try {
            return InetAddress.ofLiteral(address).isLoopbackAddress();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /** One household has 2^64 addresses of IPv6. */
    private static String network(String address) {
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            if (bytes.length <= 4) return address;
            return InetAddress.getByAddress(Arrays.copyOf(Arrays.copyOf(bytes, 8), 16))
                    .getHostAddress();
        } catch (IllegalArgumentException | UnknownHostException _) {
            return address;
        }
    }
}
