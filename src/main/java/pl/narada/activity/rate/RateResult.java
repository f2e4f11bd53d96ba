package pl.narada.activity.rate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.narada.deliberation.Rating;
import pl.narada.deliberation.SectorGroups;
import pl.narada.deliberation.SectorGroups.Group;
import pl.narada.room.Finding;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Sector;

/** A result as anybody may see it: no group of people too small to hide in. The best rated comes first. */
public record RateResult(
        String kind, int activity, int raters, List<String> scales, List<GroupPart> groups, List<Row> rows) {

    /** These sectors together; {@code raters} people of theirs rated something. */
    public record GroupPart(List<String> sectors, int raters) {}

    /** {@code ratings}: by the name of the scale. */
    public record Row(int id, String label, Map<String, Rating> ratings) {}

    static RateResult of(ActivityId activity, Finding.Rated rated) {
        List<Group> groups = SectorGroups.of(rated.raters());
        List<Row> rows = rated.rows().stream()
                .map(row -> new Row(row.choice(), row.label(), ratings(row, rated.scales(), groups)))
                .toList();
        List<GroupPart> parts = groups.stream()
                .map(g -> new GroupPart(g.sectors().stream().map(Sector::wire).toList(), g.people()))
                .toList();
        int raters = Sector.total(rated.raters());
        return new RateResult("rate", activity.value(), raters, rated.scales(), parts, rows);
    }

    private static Map<String, Rating> ratings(Finding.ChoiceRated row, List<String> scales, List<Group> groups) {
        Map<String, Rating> ratings = new LinkedHashMap<>();
        scales.forEach(scale -> ratings.put(scale, Rating.of(groups, row.on(scale))));
        return ratings;
    }
}
