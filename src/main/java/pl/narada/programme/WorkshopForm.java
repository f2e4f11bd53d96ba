package pl.narada.programme;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Teryt;
import pl.narada.shared.Text;

/** Facts about a workshop as somebody filled them in: anything may be missing. */
public record WorkshopForm(
        @Nullable Teryt county,
        String title,
        @Nullable LocalDate date,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        String venue) {

    /** The facts, or the first thing that is wrong with them. The venue may be left out. */
    public Result<WorkshopDetails> check() {
        if (county == null) return Result.refused(Reason.COUNTY_MISSING);
        if (date == null) return Result.refused(Reason.DATE_MISSING);
        if (start == null || end == null || !start.isBefore(end)) return Result.refused(Reason.TIMES_WRONG);
        Result<String> place = venue.isBlank() ? Result.ok("") : Text.line(venue, WorkshopDetails.VENUE_LIMIT);
        return Text.line(title, WorkshopDetails.TITLE_LIMIT)
                .then(name -> place.map(at -> new WorkshopDetails(county, name, date, start, end, at)));
    }
}
