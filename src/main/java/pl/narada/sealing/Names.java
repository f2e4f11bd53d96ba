package pl.narada.sealing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/**
 * New numbers for everybody. In each context the numbers of one sector are dealt out to its people anew, so that of two
 * contexts nobody can say who is the same. Kept nowhere but here, and gone with this object.
 */
final class Names {

    /** Larger than any number that was ever given to a phone, so that an old one is nobody's. */
    private static final int FIRST = 1_000_000;

    private static final int BEYOND = 10_000_000;

    private final Map<ParticipantId, Sector> people;
    private final RandomGenerator random;
    private final Map<Sector, List<ParticipantId>> numbers = new HashMap<>();
    private final Map<Object, Map<ParticipantId, ParticipantId>> contexts = new HashMap<>();

    /** {@code people}: all who joined, with the sector that they chose last. */
    Names(Map<ParticipantId, Sector> people, RandomGenerator random) {
        this.people = people;
        this.random = random;
        Set<ParticipantId> used = new LinkedHashSet<>();
        while (used.size() < people.size()) used.add(new ParticipantId(random.nextInt(FIRST, BEYOND)));
        var fresh = used.iterator();
        people.values().forEach(sector ->
                numbers.computeIfAbsent(sector, _ -> new ArrayList<>()).add(fresh.next()));
    }

    Sector sector(ParticipantId who) {
        return Objects.requireNonNull(people.get(who));
    }

    /** All new numbers of this sector, in no order. */
    List<ParticipantId> all(Sector sector) {
        return shuffled(numbers.getOrDefault(sector, List.of()));
    }

    /** The new number of this person within this context. */
    ParticipantId of(ParticipantId who, Object context) {
        return Objects.requireNonNull(
                contexts.computeIfAbsent(context, _ -> dealt()).get(who));
    }

    private Map<ParticipantId, ParticipantId> dealt() {
        Map<Sector, List<ParticipantId>> left = new HashMap<>();
        numbers.forEach((sector, all) -> left.put(sector, shuffled(all)));
        Map<ParticipantId, ParticipantId> dealt = new HashMap<>();
        people.forEach((who, sector) ->
                dealt.put(who, Objects.requireNonNull(left.get(sector)).removeLast()));
        return dealt;
    }

    private List<ParticipantId> shuffled(List<ParticipantId> all) {
        List<ParticipantId> mixed = new ArrayList<>(all);
        Collections.shuffle(mixed, random);
        return mixed;
    }
}
