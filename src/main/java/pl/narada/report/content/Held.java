package pl.narada.report.content;

import org.jspecify.annotations.Nullable;
import pl.narada.codebook.CountedNeeds;
import pl.narada.outcome.OutcomeView;
import pl.narada.programme.WorkshopDetails;
import pl.narada.shared.WorkshopId;

/** A workshop with what came of it. {@code needs}: by category; null if that was not counted. */
public record Held(
        WorkshopId id,
        String county,
        WorkshopDetails details,
        OutcomeView outcome,
        @Nullable CountedNeeds needs) {}
