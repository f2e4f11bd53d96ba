package pl.narada.activity.show;

import pl.narada.room.command.ActivityCommand;

/** A slide can't be asked anything: there is no command of this type. */
public interface ShowCommand extends ActivityCommand {}
