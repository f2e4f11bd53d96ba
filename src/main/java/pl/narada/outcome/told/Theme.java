package pl.narada.outcome.told;

import java.util.List;

/** Voices that belong together, as the facilitator grouped them. */
public record Theme(int number, String name, List<Voice> voices) {}
