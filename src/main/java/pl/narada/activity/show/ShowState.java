package pl.narada.activity.show;

import pl.narada.room.ActivityState;

/** A slide is only looked at: nothing comes of it. */
public record ShowState() implements ActivityState {}
