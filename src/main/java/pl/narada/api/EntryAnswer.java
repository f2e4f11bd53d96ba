package pl.narada.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.narada.access.CountyScope;
import pl.narada.library.Content;
import pl.narada.library.FundingSource;
import pl.narada.library.LibraryEntry;
import pl.narada.shared.NeedCategory;
import pl.narada.shared.Teryt;

@Schema(name = "LibraryEntry")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EntryAnswer(
        UUID id,
        @Schema(allowableValues = {"practice", "funding"}) String kind,
        String title,
        @Schema(description = "Keys of the code book") List<String> categories,

        @Schema(description = "Numbers of the counties that it is for, of those you may read about; none: the region")
        List<String> counties,

        @Schema(description = "A web address; may be empty") String link,
        Instant changedAt,

        @Schema(description = "Only with the kind “practice”") @Nullable
        Practice practice,

        @Schema(description = "Only with the kind “funding”") @Nullable
        Funding funding) {

    record Practice(
            String place,
            String problem,
            String action,
            String partners,
            String cost,
            String effect,
            String conditions,
            String source,

            @Schema(description = "An invented example, to be shown as one")
            boolean fictional) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Funding(
            String operator,
            String finances,
            String applicants,
            String amount,
            String contribution,
            String call,

            @Schema(description = "The last day, if it is known") @Nullable
            LocalDate deadline,

            @Schema(allowableValues = {"open", "announced", "check", "closed"})
            String status,

            @Schema(description = "When somebody last looked at the operator’s page") @Nullable
            LocalDate verifiedOn) {}

    static EntryAnswer of(LibraryEntry entry, CountyScope scope) {
        Content content = entry.content();
        return new EntryAnswer(
                entry.id(),
                entry.kind().wire(),
                content.title(),
                content.categories().stream().sorted().map(NeedCategory::key).toList(),
                content.counties().stream()
                        .filter(scope::allows)
                        .map(Teryt::value)
                        .sorted()
                        .toList(),
                content.link(),
                entry.changedAt().truncatedTo(ChronoUnit.SECONDS),
                practice(content),
                funding(content));
    }

    private static @Nullable Practice practice(Content content) {
        return switch (content) {
            case FundingSource _ -> null;
            case pl.narada.library.Practice p ->
                new Practice(
                        p.place(),
                        p.problem(),
                        p.action(),
                        p.partners(),
                        p.cost(),
                        p.effect(),
                        p.conditions(),
                        p.source(),
                        p.fictional());
        };
    }

    private static @Nullable Funding funding(Content content) {
        return switch (content) {
            case pl.narada.library.Practice _ -> null;
            case FundingSource f ->
                new Funding(
                        f.operator(),
                        f.finances(),
                        f.applicants(),
                        f.amount(),
                        f.contribution(),
                        f.call(),
                        f.deadline(),
                        f.status().wire(),
                        f.verifiedOn());
        };
    }
}
