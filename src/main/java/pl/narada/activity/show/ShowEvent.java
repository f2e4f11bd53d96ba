package pl.narada.activity.show;

import pl.narada.room.event.ActivityEvent;

/** Nothing happens on a slide: there is no event of this type. */
public interface ShowEvent extends ActivityEvent {}
