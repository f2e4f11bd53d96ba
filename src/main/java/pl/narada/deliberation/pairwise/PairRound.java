package pl.narada.deliberation.pairwise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Which two things each person is asked to compare. All pairs stand in one round, in the order of the rounds of a tournament
 * (circle method), so that of pairs that follow each other each item is in as many as any other. Each who joins goes on
 * where the one before stopped. So pairs are asked about equally often, each stands on either side as often, and what one
 * person is asked depends on nothing that anybody answers: it is the same after a reload, and can all be known beforehand.
 *
 * @param pairs each once, by numbers of items
 */
public record PairRound(List<Two> pairs) {

    /** The two, as they are shown to one person. */
    public record Shown(int left, int right) {
        public Two two() {
            return new Two(left, right);
        }
    }

    public PairRound {
        pairs = List.copyOf(pairs);
    }

    /** {@code items}: how many; {@code seed}: the same gives the same round. */
    public static PairRound of(int items, long seed) {
        var random = new Random(seed);
        int seats = items + items % 2;
        List<Integer> seated = new ArrayList<>(IntStream.range(0, seats).boxed().toList());
        Collections.shuffle(seated, random);
        List<Two> pairs = new ArrayList<>();
        for (int round = 1; round < seats; round++) {
            List<Two> meeting = new ArrayList<>();
            for (int seat = 0; seat < seats / 2; seat++) {
                int one = seated.get(seat);
                int other = seated.get(seats - 1 - seat);
                // whoever meets the empty seat has nothing to be compared with
                if (one < items && other < items) meeting.add(new Two(one, other));
            }
            Collections.shuffle(meeting, random);
            pairs.addAll(meeting);
            Collections.rotate(seated.subList(1, seats), 1);
        }
        return new PairRound(pairs);
    }

    /**
     * All pairs in the order in which this person is asked; the first {@code each} of them are theirs.
     *
     * @param person numbered from 1 in the order of joining; below 0 whoever answers on a sheet
     */
    public List<Shown> askedOf(int person, int each) {
        int all = pairs.size();
        List<Shown> shown = new ArrayList<>();
        for (int i = 0; i < all; i++) {
            long at = (long) (person - 1) * each + i;
            int place = Math.floorMod(at, all);
            boolean turned = Math.floorMod(Math.floorDiv(at, all) + place, 2) == 1;
            Two pair = pairs.get(place);
            shown.add(turned ? new Shown(pair.other(), pair.one()) : new Shown(pair.one(), pair.other()));
        }
        return shown;
    }
}
