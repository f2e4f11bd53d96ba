package pl.narada.outcome;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.narada.outcome.told.Origin;

/** What comes from what. */
record OriginReader(Findings found) {

    /** What a decision is about, or an action item follows from. */
    @Nullable
    Origin of(int activity, int number) {
        return found.all(AgreedLine.Origin.class).stream()
                .filter(o -> o.activity() == activity && o.number() == number)
                .map(o -> new Origin(o.ofActivity(), o.ofNumber()))
                .findFirst()
                .orElse(null);
    }

    /** Whose themes or voices people voted on; none of its own. */
    @Nullable
    Integer source(int activity) {
        return Stream.of(
                        found.all(VoteLine.Ballot.class).stream()
                                .filter(b -> b.activity() == activity)
                                .map(VoteLine.Ballot::source),
                        found.all(RatingLine.RatingRound.class).stream()
                                .filter(r -> r.activity() == activity)
                                .map(RatingLine.RatingRound::source),
                        found.all(OrderLine.Ranking.class).stream()
                                .filter(r -> r.activity() == activity)
                                .map(OrderLine.Ranking::source),
                        found.all(OrderLine.PairRound.class).stream()
                                .filter(p -> p.activity() == activity)
                                .map(OrderLine.PairRound::source),
                        found.all(OpinionLine.OpinionRound.class).stream()
                                .filter(o -> o.activity() == activity)
                                .flatMap(o -> Stream.ofNullable(o.source())),
                        found.all(AgreedLine.Origin.class).stream()
                                .filter(o -> o.activity() == activity && o.number() == 0)
                                .map(AgreedLine.Origin::ofActivity))
                .flatMap(sources -> sources)
                .filter(source -> source != activity)
                .findFirst()
                .orElse(null);
    }
}
