package pl.narada.faults;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** All ballots of one voter, in the order in which they were first sent. Read by other threads while the voter votes. */
final class Casts {

    private static final int DOTS = 3;

    private final List<Cast> all = new CopyOnWriteArrayList<>();
    private final int voter;
    private final int choices;
    private final Random random;

    Casts(int voter, int choices, Random random) {
        this.voter = voter;
        this.choices = choices;
        this.random = random;
    }

    List<Cast> all() {
        return all;
    }

    List<Cast> unanswered() {
        return all.stream().filter(cast -> !cast.isAcknowledged()).toList();
    }

    Cast another() {
        var cast = new Cast("voter-%d-cast-%d".formatted(voter, all.size()), anyBallot());
        all.add(cast);
        return cast;
    }

    Cast of(String id) {
        return all.stream().filter(cast -> cast.id().equals(id)).findFirst().orElseThrow();
    }

    /** At most three dots on different choices; sometimes none, which takes the vote back. */
    private Map<Integer, Integer> anyBallot() {
        List<Integer> every = IntStream.rangeClosed(1, choices).boxed().collect(Collectors.toList());
        Collections.shuffle(every, random);
        Map<Integer, Integer> ballot = new LinkedHashMap<>();
        every.stream().limit(random.nextInt(DOTS + 1)).forEach(choice -> ballot.put(choice, 1));
        return ballot;
    }
}
