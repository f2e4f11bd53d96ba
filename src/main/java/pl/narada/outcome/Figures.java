package pl.narada.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.Hands;
import pl.narada.deliberation.Stances;
import pl.narada.deliberation.statements.Rating;
import pl.narada.outcome.told.*;
import pl.narada.outcome.told.Comparison.ComparedRow;
import pl.narada.outcome.told.Ratings.RatedRow;
import pl.narada.outcome.told.TwoWays.FateRow;

/** What people said to one thing, in one line: the same numbers that stand in the table of its activity. */
public record Figures(Say words) {

    /** The words of a key in the language of who reads it. */
    public interface Say {
        String say(String key, Object... args);
    }

    /** Empty if there is nothing that may be told. */
    public String of(ActivityOutcome activity, int choice) {
        return Stream.of(
                        voted(activity.ballot(), choice),
                        rated(activity.ratings(), choice),
                        opined(activity.opinions(), choice),
                        ranked(activity.ranking(), choice),
                        compared(activity.comparison(), choice),
                        chosen(activity, choice),
                        shown(activity.proposal()))
                .flatMap(List::stream)
                .collect(Collectors.joining(" · "));
    }

    private List<String> voted(@Nullable Ballot ballot, int choice) {
        if (ballot == null) return List.of();
        return ballot.rows().stream()
                .filter(row -> row.choice() == choice)
                .map(row -> words.say("way.votes", "votes", row.votes(), "n", ballot.voters()))
                .toList();
    }

    private List<String> rated(@Nullable Ratings ratings, int choice) {
        if (ratings == null) return List.of();
        List<String> told = new ArrayList<>();
        for (RatedRow row : ratings.rows()) {
            if (row.choice() != choice) continue;
            for (String scale : ratings.scales()) {
                Rating rating = row.ratings().get(scale);
                if (rating != null && rating.mean() != null)
                    told.add(words.say(
                            "way.rating",
                            "scale",
                            ratings.title(scale, words.say("rate.scale." + scale)),
                            "mean",
                            rating.mean(),
                            "n",
                            rating.n()));
            }
        }
        return told;
    }

    private List<String> opined(@Nullable Opinions opinions, int choice) {
        if (opinions == null) return List.of();
        return opinions.rows().stream()
                .filter(row -> row.choice() == choice)
                .map(row -> stances(row.opinion().all()))
                .toList();
    }

    private String stances(Stances all) {
        return words.say("opine.in-short", "agree", all.agree(), "disagree", all.disagree(), "pass", all.pass());
    }

    private List<String> ranked(@Nullable Ranking ranking, int choice) {
        if (ranking == null) return List.of();
        return ranking.rows().stream()
                .filter(row -> row.choice() == choice)
                .map(row -> words.say("way.place", "place", row.place(), "n", ranking.people()))
                .toList();
    }

    private List<String> compared(@Nullable Comparison comparison, int choice) {
        if (comparison == null) return List.of();
        return comparison.rows().stream()
                .filter(row -> row.choice() == choice)
                .map(this::compared)
                .toList();
    }

    private String compared(ComparedRow row) {
        if (row.best() == null || row.worst() == null || row.won() == null) return words.say("compare.too-seldom");
        Object[] values = {"best", row.best(), "worst", row.worst(), "won", row.won(), "compared", row.compared()};
        return row.best().equals(row.worst())
                ? words.say("compare.short.at", values)
                : words.say("compare.short.between", values);
    }

    private String supported(FateRow row, int people) {
        Integer points = row.points();
        return points == null
                ? words.say("way.votes", "votes", row.votes(), "n", people)
                : words.say("way.points", "points", points, "n", people);
    }

    /** What a ballot says of it already is not said twice. */
    private List<String> chosen(ActivityOutcome activity, int choice) {
        TwoWays ways = activity.twoWays();
        if (ways == null) return List.of();
        return ways.rows().stream()
                .filter(row -> row.choice() == choice)
                .flatMap(row -> Stream.concat(
                        activity.ballot() == null ? Stream.of(supported(row, ways.people())) : Stream.empty(),
                        Stream.of(words.say("ways.fate." + row.fate()))))
                .toList();
    }

    private List<String> shown(@Nullable Proposal proposal) {
        if (proposal == null) return List.of();
        Hands hands = proposal.hands();
        if (hands == null) return List.of();
        return List.of(
                words.say(
                        "consent.verdict." + proposal.verdict(),
                        "n",
                        hands.consent().counted(proposal.quorum())),
                words.say("outcome.answered", "n", proposal.people()));
    }
}
