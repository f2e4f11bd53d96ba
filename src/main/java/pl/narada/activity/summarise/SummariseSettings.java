package pl.narada.activity.summarise;

import pl.narada.room.Settings;

/** There is nothing to set. */
public record SummariseSettings() implements Settings {}
