package pl.narada.activity.show;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import pl.narada.activity.Simulation;
import pl.narada.activity.ask.AskSimulation;
import pl.narada.activity.show.ShowCommand.Mark;
import pl.narada.room.Situation;
import pl.narada.room.command.ActivityCommand;
import pl.narada.shared.ParticipantId;

/** Everybody finds none to three of the cards useful, and then asks as people ask in a queue of questions. */
public final class ShowSimulation implements Simulation<ShowSettings, ShowState> {

    private static final int MOST_MARKED = 3;

    private final AskSimulation questions = new AskSimulation();

    @Override
    public Class<ShowSettings> settings() {
        return ShowSettings.class;
    }

    @Override
    public Optional<ActivityCommand> next(
            Situation<ShowSettings, ShowState> now, ParticipantId who, RandomGenerator chance) {
        List<Integer> marked = cards(now, who, true);
        List<Integer> left = cards(now, who, false);
        boolean marks = marked.size() < who.value() % (MOST_MARKED + 1) && !left.isEmpty();
        if (marks) return Optional.of(new Mark(now.id(), left.get(chance.nextInt(left.size())), true));
        return now.settings().questions()
                ? questions.next(ShowKind.asking(now), who, chance).map(ActivityCommand.class::cast)
                : Optional.empty();
    }

    private static List<Integer> cards(Situation<ShowSettings, ShowState> now, ParticipantId who, boolean marked) {
        return now.settings().cards().stream()
                .map(Card::id)
                .filter(card -> now.state().whoMarked(card).contains(who) == marked)
                .toList();
    }
}
