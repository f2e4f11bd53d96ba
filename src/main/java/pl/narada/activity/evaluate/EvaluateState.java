package pl.narada.activity.evaluate;

import java.util.Map;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import pl.narada.activity.AnsweredState;
import pl.narada.deliberation.Spread;
import pl.narada.room.Counts;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/**
 * The answers, and how often each rating was given: counted as they come; a test compares the counts with a recount.
 *
 * @param answers nobody without any
 * @param counts by question, then by sector; nothing empty
 * @param people who answered something, by sector; no zeros
 */
public record EvaluateState(
        PMap<ParticipantId, Answers> answers, PMap<String, PMap<Sector, Spread>> counts, PMap<Sector, Integer> people)
        implements AnsweredState<EvaluateState> {

    static final EvaluateState EMPTY =
            new EvaluateState(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty());

    public Map<Sector, Spread> countOf(String question) {
        return counts.getOrDefault(question, HashTreePMap.empty());
    }

    Answers answersOf(ParticipantId who, Sector sector) {
        return answers.getOrDefault(who, Answers.none(sector));
    }

    EvaluateState rated(ParticipantId who, Sector sector, String question, int value) {
        Answers before = answersOf(who, sector);
        var counted = Counts.rated(counts, before.sector(), question, before.rating(question), -1);
        counted = Counts.rated(counted, before.sector(), question, value, 1);
        return with(who, before, before.rated(question, value), counted);
    }

    EvaluateState written(ParticipantId who, Sector sector, String field, String text) {
        Answers before = answersOf(who, sector);
        return with(who, before, before.written(field, text), counts);
    }

    @Override
    public EvaluateState sectorChosen(ParticipantId who, Sector sector) {
        Answers before = answers.get(who);
        if (before == null) return this;
        var counted = counts;
        for (var rating : before.ratings().entrySet()) {
            counted = Counts.rated(counted, before.sector(), rating.getKey(), rating.getValue(), -1);
            counted = Counts.rated(counted, sector, rating.getKey(), rating.getValue(), 1);
        }
        return with(who, before, before.of(sector), counted);
    }

    @Override
    public EvaluateState without(ParticipantId who) {
        Answers before = answers.get(who);
        if (before == null) return this;
        var counted = counts;
        for (var rating : before.ratings().entrySet())
            counted = Counts.rated(counted, before.sector(), rating.getKey(), rating.getValue(), -1);
        return with(who, before, Answers.none(before.sector()), counted);
    }

    private EvaluateState with(
            ParticipantId who, Answers before, Answers now, PMap<String, PMap<Sector, Spread>> counted) {
        PMap<Sector, Integer> left = before.isEmpty() ? people : Counts.added(people, before.sector(), -1);
        return new EvaluateState(
                now.isEmpty() ? answers.minus(who) : answers.plus(who, now),
                counted,
                now.isEmpty() ? left : Counts.added(left, now.sector(), 1));
    }
}
