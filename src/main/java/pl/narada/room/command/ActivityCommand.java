package pl.narada.room.command;

import pl.narada.shared.ActivityId;

/** What an activity of some kind can be asked; the kinds bring their own. */
public non-sealed interface ActivityCommand extends Command {

    ActivityId activity();

    /** Whose verb it is: the room refuses it from anybody else, and a participant's unless the activity is on and open. */
    Speaker speaker();

    enum Speaker {
        PARTICIPANT,
        FACILITATOR
    }
}
