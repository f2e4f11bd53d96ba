package pl.narada.activity.budget;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import pl.narada.activity.Simulation;
import pl.narada.activity.budget.BudgetCommand.Choose;
import pl.narada.activity.budget.Offer.Priced;
import pl.narada.room.Situation;
import pl.narada.shared.ParticipantId;

/** Everybody supports some of the projects: some are liked by most, others by those who came with them. */
public final class BudgetSimulation implements Simulation<BudgetSettings, BudgetState> {

    @Override
    public Class<BudgetSettings> settings() {
        return BudgetSettings.class;
    }

    @Override
    public Optional<Choose> next(
            Situation<BudgetSettings, BudgetState> now, ParticipantId who, RandomGenerator chance) {
        Offer offer = Offer.of(now);
        if (offer.projects().isEmpty() || now.state().answers().of(who).isPresent()) return Optional.empty();
        Set<Integer> chosen = new TreeSet<>();
        int like = who.value() % 3;
        for (Priced project : offer.projects())
            if (project.id() % 3 == like ? chance.nextInt(5) > 0 : chance.nextInt(4) == 0) chosen.add(project.id());
        if (chosen.isEmpty()) chosen.add(offer.projects().getFirst().id());
        return Optional.of(new Choose(now.id(), chosen));
    }
}
