package pl.narada.activity.vote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import pl.narada.activity.Simulation;
import pl.narada.activity.vote.VoteCommand.Cast;
import pl.narada.room.Choice;
import pl.narada.room.Situation;
import pl.narada.shared.ParticipantId;

/** Everybody votes, and now and then somebody thinks better of it. */
public final class VoteSimulation implements Simulation<VoteSettings, VoteState> {

    /** One turn in so many is a change of mind. */
    private static final int STEADINESS = 25;

    /** More than that, few people mark where they could mark all. */
    private static final int MOST_MARKS = 5;

    @Override
    public Class<VoteSettings> settings() {
        return VoteSettings.class;
    }

    @Override
    public Optional<Cast> next(Situation<VoteSettings, VoteState> now, ParticipantId who, RandomGenerator chance) {
        List<Choice> choices = Offer.of(now).choices();
        boolean hasVoted = now.state().ballots().containsKey(who);
        if (choices.isEmpty() || (hasVoted && chance.nextInt(STEADINESS) > 0)) return Optional.empty();
        VoteSettings rules = now.settings();
        int marks = rules.method() == Method.DOTS ? rules.dots() : 1 + chance.nextInt(MOST_MARKS);
        int room = choices.size() * rules.perChoice();
        return Optional.of(new Cast(now.id(), ballot(choices, Math.min(marks, room), rules.perChoice(), chance)));
    }

    private static Map<Integer, Integer> ballot(
            List<Choice> choices, int marks, int perChoice, RandomGenerator chance) {
        Map<Integer, Integer> points = new HashMap<>();
        for (int placed = 0; placed < marks; ) {
            int choice = choices.get(favourite(choices.size(), chance)).id();
            if (points.getOrDefault(choice, 0) >= perChoice) continue;
            points.merge(choice, 1, Integer::sum);
            placed++;
        }
        return points;
    }

    /** Earlier choices are a little more popular, as in life: otherwise every result would be a tie. */
    private static int favourite(int choices, RandomGenerator chance) {
        return Math.min(choices - 1, (int) (choices * Math.pow(chance.nextDouble(), 1.6)));
    }
}
