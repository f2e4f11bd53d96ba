package pl.narada.room;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/**
 * What people have answered as it stands now, one answer a person, and how many of each sector have.
 *
 * @param people counted as answers come; no zeros
 */
public record Answers<A>(PMap<ParticipantId, Answer<A>> given, PMap<Sector, Integer> people) {

    public record Answer<A>(Sector sector, A what) {}

    public static <A> Answers<A> none() {
        return new Answers<>(HashTreePMap.empty(), HashTreePMap.empty());
    }

    public Optional<A> of(ParticipantId who) {
        return Optional.ofNullable(given.get(who)).map(Answer::what);
    }

    /** {@code now}: null if it was taken back. */
    public Answers<A> with(ParticipantId who, Sector sector, @Nullable A now) {
        Answers<A> without = without(who);
        return now == null
                ? without
                : new Answers<>(
                        without.given.plus(who, new Answer<>(sector, now)), Counts.added(without.people, sector, 1));
    }

    /** As if this person had never answered. */
    public Answers<A> without(ParticipantId who) {
        Answer<A> before = given.get(who);
        return before == null ? this : new Answers<>(given.minus(who), Counts.added(people, before.sector(), -1));
    }

    public Answers<A> sectorChosen(ParticipantId who, Sector sector) {
        return of(who).map(what -> with(who, sector, what)).orElse(this);
    }

    /** Those whose answer is such, by sector. */
    public Map<Sector, Integer> people(Predicate<A> such) {
        Map<Sector, Integer> counted = new EnumMap<>(Sector.class);
        for (Answer<A> answer : given.values()) {
            if (such.test(answer.what())) counted.merge(answer.sector(), 1, Integer::sum);
        }
        return counted;
    }
}
