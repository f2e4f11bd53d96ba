package pl.narada.activity.rate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import pl.narada.deliberation.SectorGroups;
import pl.narada.deliberation.SectorGroups.Group;
import pl.narada.deliberation.statements.Publishable;
import pl.narada.deliberation.statements.Rating;
import pl.narada.room.Finding;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Sector;

/**
 * A result as anybody may see it: no group of people too small to hide in. The best rated comes first.
 *
 * @param onPaper the raters without a phone
 * @param few whether so few rated that it is no more than a hint
 */
public record RateResult(
        String kind,
        int activity,
        int raters,
        int onPaper,
        boolean few,
        List<String> scales,
        List<GroupPart> groups,
        List<Row> rows) {

    /** These sectors together; {@code raters} people of theirs rated something. */
    public record GroupPart(List<String> sectors, int raters) {}

    /** {@code ratings}: by the name of the scale. */
    public record Row(int id, String label, Map<String, Rating> ratings) {}

    static RateResult of(ActivityId activity, Finding.Rated rated, int onPaper) {
        List<Group> groups = SectorGroups.of(rated.raters());
        Map<String, List<Rating>> byScale = new LinkedHashMap<>();
        for (String scale : rated.scales())
            byScale.put(
                    scale,
                    Rating.of(
                            groups,
                            rated.rows().stream().map(row -> row.on(scale)).toList()));
        List<Row> rows = IntStream.range(0, rated.rows().size())
                .mapToObj(i -> row(rated.rows().get(i), byScale, i))
                .toList();
        List<GroupPart> parts = groups.stream()
                .map(g -> new GroupPart(g.sectors().stream().map(Sector::wire).toList(), g.people()))
                .toList();
        int raters = Sector.total(rated.raters());
        return new RateResult(
                "rate", activity.value(), raters, onPaper, raters < Publishable.MANY, rated.scales(), parts, rows);
    }

    private static Row row(Finding.ChoiceRated row, Map<String, List<Rating>> byScale, int place) {
        Map<String, Rating> ratings = new LinkedHashMap<>();
        byScale.forEach((scale, rows) -> ratings.put(scale, rows.get(place)));
        return new Row(row.choice(), row.label(), ratings);
    }
}
