package pl.narada.outcome.told;

import java.util.List;
import pl.narada.shared.Sector;

/** What somebody asked. {@code support}: how many people wanted to know it. {@code sectors}: as of a voice. */
public record Question(
        int number, String text, List<Sector> sectors, int support, boolean answered, boolean onBehalf) {}
