package pl.narada.bundle;

import pl.narada.room.Phase;
import pl.narada.shared.WorkshopId;

/**
 * What bringing a bundle did.
 *
 * @param workshop under which id it is here
 * @param entries how many entries are new here; 0 if all were here already
 */
public record Brought(WorkshopId workshop, long entries, Phase phase) {}
