package pl.narada.room;

import pl.narada.shared.ParticipantId;

/** Who asks. */
public sealed interface Actor {

    record Facilitator(String name) implements Actor {}

    record Participant(ParticipantId id) implements Actor {}

    /** Somebody with the join code who has not joined yet. */
    record Newcomer() implements Actor {}

    /** Nobody: what was to happen at a certain time happens. */
    record Timetable() implements Actor {}

    /** As written in the journal. */
    default String wire() {
        return switch (this) {
            case Facilitator(String name) -> "f:" + name;
            case Participant(ParticipantId id) -> "p:" + id;
            case Newcomer() -> "new";
            case Timetable() -> "time";
        };
    }

    static Actor parse(String wire) {
        if (wire.equals("new")) return new Newcomer();
        if (wire.equals("time")) return new Timetable();
        String rest = wire.substring(2);
        return wire.startsWith("f:")
                ? new Facilitator(rest)
                : new Participant(new ParticipantId(Integer.parseInt(rest)));
    }
}
