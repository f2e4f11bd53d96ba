package pl.narada.programme;

import pl.narada.shared.WorkshopId;

/** Facts about a workshop (title, place, time) are now others; told after they were saved. */
public record WorkshopChanged(WorkshopId workshop) {}
