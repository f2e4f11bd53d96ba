package pl.narada.deliberation;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A decision asked by hands, from a fist to five fingers: 0 blocks, 1 and 2 have concerns that must be heard, 3 can live
 * with it, 4 and 5 support it. A decision is by consent: not that most are for it, but that nobody has a reason against it
 * that the room could not answer. (The scale as facilitators use it; A. Fletcher, "FireStarter Youth Power Curriculum",
 * 2002.)
 *
 * @param hands how many people showed 0, 1, 2, 3, 4 and 5
 */
public record Consent(List<Integer> hands) {

    public static final int MOST = 5;
    public static final Consent NONE = new Consent(List.of(0, 0, 0, 0, 0, 0));

    public enum Verdict {
        /** Fewer showed a hand than had to. */
        TOO_FEW,
        /** Somebody blocks: not decided, however many are for it. */
        BLOCKED,
        /** Nobody blocks, somebody has concerns: these are heard first, then hands are asked for again or it is noted. */
        CONCERNS,
        /** Nobody below 3. */
        CONSENT;

        public String wire() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Consent {
        hands = List.copyOf(hands);
        boolean six = hands.size() == MOST + 1;
        if (!six || hands.stream().anyMatch(n -> n < 0)) throw new IllegalArgumentException("" + hands);
    }

    /** {@code shown}: what each person showed at last, from 0 to 5. */
    public static Consent of(Collection<Integer> shown) {
        Integer[] hands = {0, 0, 0, 0, 0, 0};
        shown.forEach(fingers -> hands[fingers]++);
        return new Consent(Arrays.asList(hands));
    }

    public static Consent total(Collection<Consent> parts) {
        Integer[] hands = {0, 0, 0, 0, 0, 0};
        parts.forEach(p -> {
            for (int i = 0; i <= MOST; i++) hands[i] += p.hands().get(i);
        });
        return new Consent(Arrays.asList(hands));
    }

    /** How many people showed a hand. */
    public int n() {
        return hands.stream().mapToInt(Integer::intValue).sum();
    }

    public int blocks() {
        return hands.getFirst();
    }

    /** How many have concerns without blocking. */
    public int concerns() {
        return hands.get(1) + hands.get(2);
    }

    /** How many can at least live with it. */
    public int consenting() {
        return n() - blocks() - concerns();
    }

    /** The one in the middle; of an even number of people the mean of the two in the middle. Empty if nobody showed a hand. */
    public Optional<Fraction> median() {
        int n = n();
        if (n == 0) return Optional.empty();
        return Optional.of(Fraction.of(nth((n - 1) / 2) + nth(n / 2), 2));
    }

    private int nth(int place) {
        int below = 0;
        for (int fingers = 0; fingers < MOST; fingers++) {
            below += hands.get(fingers);
            if (below > place) return fingers;
        }
        return MOST;
    }

    /** {@code quorum}: so many people must have shown a hand. */
    public Verdict verdict(int quorum) {
        if (n() < Math.max(1, quorum)) return Verdict.TOO_FEW;
        if (blocks() > 0) return Verdict.BLOCKED;
        return concerns() > 0 ? Verdict.CONCERNS : Verdict.CONSENT;
    }

    /** The number that belongs to the verdict: how many block, have concerns or consent, or how many had to show a hand. */
    public int counted(int quorum) {
        return switch (verdict(quorum)) {
            case TOO_FEW -> quorum;
            case BLOCKED -> blocks();
            case CONCERNS -> concerns();
            case CONSENT -> consenting();
        };
    }

    /**
     * What may be told of parts of the room, in their order; empty if in some part fewer than
     * {@link SectorGroups#threshold} but somebody showed a hand. {@code parts}: as {@link SectorGroups} puts sectors together.
     */
    public static List<Consent> told(List<Consent> parts) {
        boolean few = parts.stream().anyMatch(p -> p.n() > 0 && p.n() < SectorGroups.threshold());
        return few || parts.size() < 2 ? List.of() : List.copyOf(parts);
    }
}
