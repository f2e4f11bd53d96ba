package pl.narada.room;

/** One thing that can be voted on: a theme or a contribution of another activity, by its number there. */
public record Choice(int id, String label) {}
