package pl.narada.room;

import pl.narada.shared.ActivityId;

/** One thing that an activity brought, by its number there: a voice, a theme, a project, a statement, a proposal, a decision. */
public record Matter(ActivityId activity, int number) {}
