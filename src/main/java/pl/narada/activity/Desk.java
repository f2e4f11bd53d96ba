package pl.narada.activity;

import pl.narada.room.command.Command;

/** The facilitator's desk, as a panel of an activity sees it: it passes commands on, and says it when one is refused. */
public interface Desk {

    /** Whether it was done. If not, a sentence has told why, and nothing that was typed should be cleared. */
    boolean ask(Command command);
}
