package pl.narada.deliberation;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many people showed which hand, and how many abstained. Whoever abstains was asked and answered, but neither consents
 * nor blocks.
 *
 * @param shown how many showed 0, 1, 2, 3, 4 and 5 fingers
 */
public record Hands(List<Integer> shown, int abstained) {

    public static final Hands NONE = new Hands(Consent.NONE.hands(), 0);

    public Hands {
        shown = List.copyOf(shown);
        if (abstained < 0) throw new IllegalArgumentException(abstained + " abstained");
    }

    /** {@code fingers}: null if the person abstained. */
    public Hands plus(@Nullable Integer fingers) {
        if (fingers == null) return new Hands(shown, abstained + 1);
        Integer[] more = shown.toArray(Integer[]::new);
        more[fingers]++;
        return new Hands(Arrays.asList(more), abstained);
    }

    public Hands plus(Hands other) {
        return new Hands(Consent.total(List.of(consent(), other.consent())).hands(), abstained + other.abstained);
    }

    public static Hands total(Collection<Hands> parts) {
        return parts.stream().reduce(NONE, Hands::plus);
    }

    /** The same without those who abstained. */
    public Consent consent() {
        return new Consent(shown);
    }

    /** Everybody who answered. */
    public int people() {
        return consent().n() + abstained;
    }

    /**
     * What may be told of parts of a room, in their order; empty if in some part fewer people than
     * {@link SectorGroups#threshold} answered, or fewer than twice as many and all of them the same: then each one's answer
     * would be known.
     */
    public static List<Hands> told(List<Hands> parts) {
        return parts.size() < 2 || parts.stream().anyMatch(Hands::exposes) ? List.of() : List.copyOf(parts);
    }

    private boolean exposes() {
        int people = people();
        boolean alike = abstained == people || shown.contains(people);
        return people < SectorGroups.threshold() || (alike && people < 2 * SectorGroups.threshold());
    }
}
