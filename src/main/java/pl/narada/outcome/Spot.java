package pl.narada.outcome;

import pl.narada.outcome.FindingRef.Kind;
import pl.narada.shared.WorkshopId;

/** One line of an outcome, within its workshop. */
public record Spot(Kind kind, int activity, int number) {

    public FindingRef in(WorkshopId workshop) {
        return new FindingRef(workshop, kind, activity, number);
    }

    static Spot of(FindingRef ref) {
        return new Spot(ref.kind(), ref.activity(), ref.number());
    }
}
