package pl.narada.activity.vote;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.narada.room.Settings;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Sector;

/**
 * On what, how, and by whom.
 *
 * @param source the activity whose themes or contributions are the choices
 * @param dots how many dots a person has (1 to 20); without meaning for approval
 * @param perChoice most dots of one person on one choice (1 to {@code dots}); 1 for approval
 * @param voters the sectors that may vote; empty for all of them
 * @param openCounts whether the counts are seen while people vote; otherwise they are secret until they are revealed
 * @param places how many of the choices are chosen, and how; null, also in old journals, if the votes are only counted
 */
public record VoteSettings(
        Method method,
        ActivityId source,
        int dots,
        int perChoice,
        Set<Sector> voters,
        boolean openCounts,
        @Nullable Places places)
        implements Settings {

    public static final int MOST_DOTS = 20;
    public static final int USUAL_DOTS = 3;

    public VoteSettings {
        if (dots < 1 || dots > MOST_DOTS) throw new IllegalArgumentException("dots " + dots);
        if (perChoice < 1 || perChoice > dots) throw new IllegalArgumentException("per choice " + perChoice);
        voters = restriction(voters);
    }

    /** In old journals nothing is said of voters. In the usual order, so that a journal is the same wherever it is written. */
    private static Set<Sector> restriction(@Nullable Set<Sector> voters) {
        boolean all = voters == null || voters.isEmpty() || voters.size() == Sector.values().length;
        return all ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(voters));
    }

    /** Everybody votes, in secret, and nothing is chosen. */
    public static VoteSettings of(Method method, ActivityId source, int dots, int perChoice) {
        return new VoteSettings(method, source, dots, perChoice, Set.of(), false, null);
    }

    public static VoteSettings dots(ActivityId source, int dots) {
        return of(Method.DOTS, source, dots, 1);
    }

    public static VoteSettings approval(ActivityId source) {
        return of(Method.APPROVAL, source, 1, 1);
    }

    public VoteSettings by(Set<Sector> who) {
        return new VoteSettings(method, source, dots, perChoice, who, openCounts, places);
    }

    public VoteSettings withOpenCounts(boolean open) {
        return new VoteSettings(method, source, dots, perChoice, voters, open, places);
    }

    public VoteSettings choosing(@Nullable Places some) {
        return new VoteSettings(method, source, dots, perChoice, voters, openCounts, some);
    }

    /** About a quarter of the choices: fewer say little, with more everybody gives one to nearly everything. */
    public static int fittingDots(int choices) {
        return Math.clamp(Math.round(choices / 4.0), 1, MOST_DOTS);
    }

    public boolean mayVote(Sector sector) {
        return voters.isEmpty() || voters.contains(sector);
    }

    /**
     * Whether every ballot given under these settings keeps its meaning under the others. How priorities are chosen stands
     * before the first vote: whoever chose the rule afterwards would choose the result.
     */
    boolean mayBecome(VoteSettings after) {
        boolean sameSense = after.method == method && after.source.equals(source);
        boolean noLess = after.dots >= dots && after.perChoice >= perChoice;
        boolean nobodyOut = after.voters.isEmpty() || (!voters.isEmpty() && after.voters.containsAll(voters));
        return sameSense && noLess && nobodyOut && Objects.equals(after.places, places);
    }
}
