package pl.narada.demo;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import pl.narada.activity.evaluate.EvaluateSettings;
import pl.narada.activity.evaluate.EvaluateSimulation;
import pl.narada.activity.evaluate.EvaluateState;
import pl.narada.demo.DemoHall.Person;
import pl.narada.room.Situation;
import pl.narada.room.command.Command;
import pl.narada.shared.ParticipantId;

/** How people in the demo say how they found the meeting. */
final class DemoEvaluation {

    private final DemoHall hall;
    private final Random random;

    DemoEvaluation(DemoHall hall, Random random) {
        this.hall = hall;
        this.random = random;
    }

    /** Everybody answers one question after another; what comes next depends on what is written. */
    void answerAll(List<Person> all) {
        var simulation = new EvaluateSimulation();
        do {
            hall.settle();
            for (Person person : all) {
                ParticipantId who = person.actor().id();
                Optional<? extends Command> next = simulation.next(evaluation(), who, random);
                next.ifPresent(command -> hall.by(person, command));
            }
        } while (hall.isWaiting());
    }

    private Situation<EvaluateSettings, EvaluateState> evaluation() {
        var now = hall.now().situation(DemoAgenda.EVALUATION).orElseThrow();
        return new Situation<>(
                now.room(), now.plan(), now.run(), (EvaluateSettings) now.settings(), (EvaluateState) now.state());
    }
}
