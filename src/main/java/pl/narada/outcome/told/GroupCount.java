package pl.narada.outcome.told;

import java.util.List;
import pl.narada.shared.Sector;

/** These sectors together. */
public record GroupCount(List<Sector> sectors, int people) {}
