package pl.narada.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pl.narada.room.Actor;
import pl.narada.room.Place;
import pl.narada.room.RoomState;
import pl.narada.room.command.Command;
import pl.narada.room.command.FacilitatorCommand.GoTo;
import pl.narada.room.command.ParticipantCommand.Join;
import pl.narada.room.live.Room;
import pl.narada.shared.ActivityId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/** Who is there in a meeting of the demo, and how they and the facilitator ask the room for something. */
final class DemoHall {

    private static final Actor FACILITATOR = new Actor.Facilitator("demo");

    record Person(Actor.Participant actor, Sector sector) {}

    private final Room room;
    private final Pipeline pipeline;
    private final List<Person> people = new ArrayList<>();

    DemoHall(Room room) {
        this.room = room;
        this.pipeline = new Pipeline(room);
    }

    RoomState now() {
        return room.state();
    }

    /** They stay for the whole meeting. */
    void join(Map<Sector, Integer> counts) {
        List<Sector> sectors = new ArrayList<>();
        counts.forEach((sector, n) -> {
            for (int i = 0; i < n; i++) sectors.add(sector);
        });
        people.addAll(let(sectors));
    }

    /** Lets one person of each of these sectors in, who may be elsewhere. */
    List<Person> let(List<Sector> sectors) {
        List<Person> joined = new ArrayList<>();
        sectors.forEach(sector -> pipeline.ask(new Actor.Newcomer(), new Join(sector)));
        var answers = pipeline.answers();
        for (int i = 0; i < answers.size(); i++) {
            ParticipantId who = answers.get(i).joined();
            if (who != null) joined.add(new Person(new Actor.Participant(who), sectors.get(i)));
        }
        return joined;
    }

    /** Those in the meeting. */
    List<Person> people() {
        return people;
    }

    void goTo(ActivityId activity) {
        var block = room.state().agenda().blockOf(activity).orElseThrow();
        facilitator(new GoTo(new Place(block.id(), activity)));
    }

    void facilitator(Command command) {
        pipeline.ask(FACILITATOR, command);
    }

    void by(Person person, Command command) {
        pipeline.ask(person.actor(), command);
    }

    /** Waits until everything that was asked for is done. */
    void settle() {
        pipeline.answers();
    }

    boolean isWaiting() {
        return pipeline.isWaiting();
    }
}
