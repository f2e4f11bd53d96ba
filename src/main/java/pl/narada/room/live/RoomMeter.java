package pl.narada.room.live;

import pl.narada.room.command.Command;
import pl.narada.shared.WorkshopId;

/** Told how the rooms of this process do their work. Called on their own threads: it must be quick, and never fails. */
public interface RoomMeter {

    RoomMeter NONE = new RoomMeter() {
        @Override
        public void answered(Command command, Answer answer, long nanos) {}

        @Override
        public void written(int entries) {}

        @Override
        public void behind(WorkshopId workshop, long entries) {}
    };

    /** {@code nanos}: from the question to the answer, with the way to the disk and the time in the queue. */
    void answered(Command command, Answer answer, long nanos);

    /** So many entries have been written in one transaction. */
    void written(int entries);

    /** So many entries are in the journal that the room of this process does not know yet; 0: it has caught up. */
    void behind(WorkshopId workshop, long entries);
}
