package pl.narada.programme;

import pl.narada.shared.WorkshopId;

/** A rehearsal and all that was written in it are gone; told afterwards. */
public record RehearsalThrownAway(WorkshopId rehearsal) {}
