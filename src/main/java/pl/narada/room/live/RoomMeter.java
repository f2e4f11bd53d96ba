package pl.narada.room.live;

import pl.narada.room.command.Command;

/** Told how the rooms of this process do their work. Called on their own threads: it must be quick, and never fails. */
public interface RoomMeter {

    RoomMeter NONE = new RoomMeter() {
        @Override
        public void answered(Command command, Answer answer, long nanos) {}

        @Override
        public void written(int entries) {}
    };

    /** {@code nanos}: from the question to the answer, with the way to the disk and the time in the queue. */
    void answered(Command command, Answer answer, long nanos);

    /** So many entries have been written in one transaction. */
    void written(int entries);
}
