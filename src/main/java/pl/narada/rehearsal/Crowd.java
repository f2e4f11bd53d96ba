package pl.narada.rehearsal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import pl.narada.activity.Simulations;
import pl.narada.room.Actor;
import pl.narada.room.Phase;
import pl.narada.room.RoomRules;
import pl.narada.room.RoomState;
import pl.narada.room.command.Command;
import pl.narada.room.command.ParticipantCommand.Join;
import pl.narada.room.event.Event;
import pl.narada.room.live.Answer;
import pl.narada.room.live.Room;
import pl.narada.shared.CommandId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Result;

/**
 * The simulated participants of one rehearsal. They ask the room what phones would ask it, each in their own time, and
 * nothing that the rules would refuse just now.
 */
final class Crowd {

    /** Questions that the room has not answered yet; as long as there are so many, nobody asks another one. */
    private static final int MOST_UNANSWERED = 10;

    private final Room room;
    private final RoomRules rules;
    private final RandomGenerator chance;
    private final Clock clock;
    private final Consumer<Set<ParticipantId>> present;
    private final List<Person> people = new ArrayList<>();
    private final AtomicInteger unanswered = new AtomicInteger();
    // set by the room's own thread, which must not wait for this one
    private volatile boolean newcomers;
    private boolean acting;
    private Tempo tempo = Tempo.CALM;

    /** {@code present}: told who is there, whenever that changes. */
    Crowd(Room room, RoomRules rules, RandomGenerator chance, Clock clock, Consumer<Set<ParticipantId>> present) {
        this.room = room;
        this.rules = rules;
        this.chance = chance;
        this.clock = clock;
        this.present = present;
    }

    synchronized Simulated shown() {
        return new Simulated(people.size(), acting, tempo);
    }

    /** So many shall be there, and act: some come in, or the last ones go home. */
    synchronized void letIn(int number) {
        while (people.size() > number) people.removeLast();
        while (people.size() < number) people.add(new Person(people.size() + 1));
        acting = true;
        tellWhoIsPresent();
    }

    synchronized void tempo(Tempo wanted) {
        if (wanted == tempo) return;
        tempo = wanted;
        people.forEach(Person::unplan);
    }

    /** They stay, but do nothing. */
    synchronized void rest() {
        acting = false;
    }

    synchronized void sendHome() {
        people.clear();
        acting = false;
        tellWhoIsPresent();
    }

    /** What is due now, at most so many questions; the answers come later. {@code now}: in milliseconds of any clock. */
    synchronized List<CompletableFuture<Answer>> step(long now, int most) {
        if (newcomers) tellWhoIsPresent();
        if (!acting || room.hasEnded()) return List.of();
        RoomState state = room.state();
        if (state.phase() == Phase.CLOSED) return List.of();
        people.stream().filter(p -> !p.isPlanned()).forEach(p -> p.plan(now + delay(p, state)));
        List<Person> due = people.stream()
                .filter(p -> p.isDue(now))
                .sorted(Comparator.comparingLong(Person::due))
                .limit(most)
                .toList();
        List<CompletableFuture<Answer>> asked = new ArrayList<>();
        for (Person person : due) {
            if (unanswered.get() >= MOST_UNANSWERED) break;
            act(person, state).ifPresent(asked::add);
            person.plan(now + tempo.thought(chance));
        }
        return asked;
    }

    private int delay(Person person, RoomState state) {
        return person.in(state).isPresent() ? tempo.thought(chance) : tempo.arrival(chance);
    }

    private Optional<CompletableFuture<Answer>> act(Person person, RoomState state) {
        return person.in(state)
                .map(who ->
                        next(who, state).map(command -> ask(new Actor.Participant(who), CommandId.random(), command)))
                .orElseGet(() -> Optional.of(join(person)));
    }

    private CompletableFuture<Answer> join(Person person) {
        return ask(new Actor.Newcomer(), person.joining(), new Join(person.sector()))
                .whenComplete((_, _) -> newcomers = true);
    }

    /** Only what is granted and changes something: a refusal would stand in the journal. */
    private Optional<Command> next(ParticipantId who, RoomState state) {
        var actor = new Actor.Participant(who);
        return state.currentActivity()
                .flatMap(state::situation)
                .flatMap(now -> Simulations.next(now, who, chance))
                .<Command>map(command -> command)
                .filter(command -> rules.decide(state, actor, command, clock.instant())
                                instanceof Result.Ok<List<Event>>(var events)
                        && !events.isEmpty());
    }

    private CompletableFuture<Answer> ask(Actor actor, CommandId id, Command command) {
        unanswered.incrementAndGet();
        return room.ask(actor, id, command).whenComplete((_, _) -> unanswered.decrementAndGet());
    }

    private void tellWhoIsPresent() {
        newcomers = false;
        RoomState state = room.state();
        present.accept(people.stream().flatMap(p -> p.in(state).stream()).collect(Collectors.toSet()));
    }
}
