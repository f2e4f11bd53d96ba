package pl.narada.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.narada.codebook.CountedNeeds;
import pl.narada.codebook.CountedNeeds.Row;
import pl.narada.deliberation.statements.Agreement;
import pl.narada.programme.County;
import pl.narada.shared.Sector;

/** What people of a county need, as its page tells it. */
@Schema(name = "Needs")
record NeedsAnswer(
        Place county,

        @Schema(description = "The workshops that have an outcome")
        List<UUID> workshops,

        @Schema(description = "People who joined") int people,
        @Schema(description = "All needs and ideas") int voices,

        @Schema(description = "Those of them that have a category")
        int categorised,

        @Schema(description = "By category, with most voices first")
        List<Need> needs) {

    @Schema(name = "Need")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Need(
            @Schema(description = "The key of the category in the code book", example = "transport")
            String category,

            int voices,

            @Schema(description = "Of all voices with a category, in a hundred")
            int percent,

            int needs,
            int ideas,

            @Schema(description = "How often people support what others said")
            int supports,

            List<Theme> themes,

            @Schema(description = "How people voted on it; not there if no vote was about it") @Nullable
            Support support) {}

    @Schema(name = "NeedTheme")
    record Theme(UUID workshop, String name, int voices) {}

    @Schema(name = "NeedSupport")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Support(
            int supporters,
            @Schema(description = "How many were asked") int voters,
            int percent,

            @Schema(description = "The theme or idea that most people voted for, by workshop")
            List<Best> best,

            @Schema(description = "By groups of sectors of five people or more; empty where that may not be told")
            List<Group> groups,

            @Schema(
                    description = "How far the groups agree; not there without groups",
                    allowableValues = {
                        "too-few",
                        "supported-by-all",
                        "sectors-differ",
                        "supported-overall",
                        "no-clear-majority"
                    })
            @Nullable
            String agreement,

            @Schema(description = "What every group supports at least, in a hundred; not there without groups")
            @Nullable
            Integer commonGround) {}

    @Schema(name = "NeedBest")
    record Best(UUID workshop, String label, int supporters, int voters) {}

    @Schema(name = "NeedGroup")
    record Group(List<Sector> sectors, int people, int supporters, int percent) {}

    static NeedsAnswer of(County county, CountedNeeds counted) {
        return new NeedsAnswer(
                new Place(county.teryt().value(), county.name()),
                counted.workshops().stream().map(w -> w.value()).toList(),
                counted.people(),
                counted.voices(),
                counted.categorised(),
                counted.rows().stream()
                        .map(row -> need(row, counted.categorised()))
                        .toList());
    }

    private static Need need(Row row, int categorised) {
        CountedNeeds.Support support = row.support();
        return new Need(
                row.category().key(),
                row.voices(),
                row.percentOf(categorised),
                row.needs(),
                row.ideas(),
                row.supports(),
                row.themes().stream()
                        .map(t -> new Theme(t.theme().workshop().value(), t.name(), t.voices()))
                        .toList(),
                support == null ? null : told(support));
    }

    private static Support told(CountedNeeds.Support support) {
        var agreement = support.agreement();
        return new Support(
                support.supporters(),
                support.voters(),
                support.percent(),
                support.best().stream()
                        .map(b -> new Best(b.what().workshop().value(), b.label(), b.supporters(), b.voters()))
                        .toList(),
                agreement.map(a -> groups(support, a)).orElse(List.of()),
                agreement.map(a -> a.verdict().wire()).orElse(null),
                agreement.map(Agreement::commonPercent).orElse(null));
    }

    private static List<Group> groups(CountedNeeds.Support support, Agreement agreement) {
        return IntStream.range(0, support.groups().size())
                .mapToObj(i -> {
                    var share = agreement.shares().get(i);
                    return new Group(support.groups().get(i).sectors(), share.of(), share.people(), share.percent());
                })
                .toList();
    }
}
