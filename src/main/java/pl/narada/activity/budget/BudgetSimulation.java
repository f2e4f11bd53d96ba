package pl.narada.activity.budget;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import pl.narada.activity.Simulation;
import pl.narada.activity.budget.BudgetCommand.Choose;
import pl.narada.activity.budget.BudgetCommand.Give;
import pl.narada.activity.budget.BudgetSettings.Points;
import pl.narada.activity.budget.Offer.Priced;
import pl.narada.room.Situation;
import pl.narada.shared.ParticipantId;

/**
 * Everybody supports some of the projects: some are liked by most, others by those who came with them. Where there are
 * points, they go to these, one after another.
 */
public final class BudgetSimulation implements Simulation<BudgetSettings, BudgetState> {

    @Override
    public Class<BudgetSettings> settings() {
        return BudgetSettings.class;
    }

    @Override
    public Optional<BudgetCommand> next(
            Situation<BudgetSettings, BudgetState> now, ParticipantId who, RandomGenerator chance) {
        Offer offer = Offer.of(now);
        if (offer.projects().isEmpty() || now.state().answers().of(who).isPresent()) return Optional.empty();
        Set<Integer> chosen = new TreeSet<>();
        int like = who.value() % 3;
        for (Priced project : offer.projects())
            if (project.id() % 3 == like ? chance.nextInt(5) > 0 : chance.nextInt(4) == 0) chosen.add(project.id());
        if (chosen.isEmpty()) chosen.add(offer.projects().getFirst().id());
        Points rules = now.settings().points();
        return Optional.of(
                rules == null ? new Choose(now.id(), chosen) : new Give(now.id(), given(chosen, rules, chance)));
    }

    private static Map<Integer, Integer> given(Set<Integer> chosen, Points rules, RandomGenerator chance) {
        Map<Integer, Integer> points = new TreeMap<>();
        int left = rules.all();
        for (int project : chosen) {
            int most = Math.min(left, rules.each());
            if (most == 0) break;
            int given = 1 + chance.nextInt(most);
            points.put(project, given);
            left -= given;
        }
        return points;
    }
}
