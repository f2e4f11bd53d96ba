package pl.narada.activity.vote;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.choice.BothWays.Rule;
import pl.narada.room.Decides;

/**
 * That a vote is to choose some of the choices. Known before anybody votes.
 *
 * @param most how many are chosen at most, 1 to {@link #MOST}; there may be fewer choices
 * @param rule the one that gives each group its part, shown beside the number of supporters
 * @param decides what it chooses becomes decisions once it is revealed; null if both ways are only shown
 */
public record Places(int most, Rule rule, @Nullable Decides decides) {

    public static final int MOST = 20;
    public static final int USUAL = 5;

    public Places {
        if (most < 1 || most > MOST) throw new IllegalArgumentException("places " + most);
        rule = Objects.requireNonNullElse(rule, Rule.EQUAL_SHARES);
    }

    /** By Equal Shares, which decides. */
    public static Places of(int most) {
        return new Places(most, Rule.EQUAL_SHARES, Decides.PROPORTIONAL);
    }

    /** The wire name of what decides; empty if nothing does. */
    public String decidesWire() {
        return decides == null ? "" : decides.wire();
    }
}
