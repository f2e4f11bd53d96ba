package pl.narada.report.content;

import pl.narada.outcome.OutcomeView;
import pl.narada.programme.County;
import pl.narada.programme.WorkshopDetails;
import pl.narada.shared.WorkshopId;

/** A workshop with what came of it. */
public record Held(WorkshopId id, String county, WorkshopDetails details, OutcomeView outcome) {

    public static Held of(WorkshopId id, County county, WorkshopDetails details, OutcomeView outcome) {
        return new Held(id, county.name(), details, outcome);
    }
}
