package pl.narada.outcome.told;

import pl.narada.room.When;

/** So many then. */
public record WhenCount(When when, int n) {}
