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
import pl.narada.room.When;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/**
 * New numbers for everybody. In each context the numbers of one group are dealt out to its people anew, so that of two
 * contexts nobody can say who is the same. Kept nowhere but here, and gone with this object.
 */
final class Names {

    /** Larger than any number that was ever given to a phone, so that an old one is nobody's. */
    private static final int FIRST = 1_000_000;

    private static final int BEYOND = 10_000_000;

    /** People who are not told apart: of one sector, and in the meeting or only before or after it. */
    record Group(Sector sector, When when) {}

    private final Map<ParticipantId, Group> people;
    private final RandomGenerator random;
    private final Map<Group, List<ParticipantId>> numbers = new HashMap<>();
    private final Map<Object, Map<ParticipantId, ParticipantId>> contexts = new HashMap<>();

    /** {@code people}: all who joined. */
    Names(Map<ParticipantId, Group> people, RandomGenerator random) {
        this.people = people;
        this.random = random;
        Set<ParticipantId> used = new LinkedHashSet<>();
        while (used.size() < people.size()) used.add(new ParticipantId(random.nextInt(FIRST, BEYOND)));
        var fresh = used.iterator();
        people.values()
                .forEach(group ->
                        numbers.computeIfAbsent(group, _ -> new ArrayList<>()).add(fresh.next()));
    }

    Sector sector(ParticipantId who) {
        return Objects.requireNonNull(people.get(who)).sector();
    }

    Map<Group, List<ParticipantId>> all() {
        return numbers;
    }

    /** The new number of this person within this context. */
    ParticipantId of(ParticipantId who, Object context) {
        return Objects.requireNonNull(
                contexts.computeIfAbsent(context, _ -> dealt()).get(who));
    }

    private Map<ParticipantId, ParticipantId> dealt() {
        Map<Group, List<ParticipantId>> left = new HashMap<>();
        numbers.forEach((group, all) -> left.put(group, shuffled(all)));
        Map<ParticipantId, ParticipantId> dealt = new HashMap<>();
        people.forEach((who, group) ->
                dealt.put(who, Objects.requireNonNull(left.get(group)).removeLast()));
        return dealt;
    }

    private List<ParticipantId> shuffled(List<ParticipantId> all) {
        List<ParticipantId> mixed = new ArrayList<>(all);
        Collections.shuffle(mixed, random);
        return mixed;
    }
}
