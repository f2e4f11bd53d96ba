package pl.narada.outcome.told;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.narada.shared.Sector;

/**
 * What somebody asked. {@code support}: how many people wanted to know it. {@code answer}: in writing, null if there is none.
 * {@code sectors}: as of a voice.
 */
public record Question(
        int number,
        String text,
        List<Sector> sectors,
        int support,
        boolean answered,
        @Nullable String answer,
        boolean onBehalf) {}
