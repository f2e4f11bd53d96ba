package pl.narada.report.content;

import java.util.ArrayList;
import java.util.List;
import pl.narada.outcome.told.ActivityOutcome;
import pl.narada.outcome.told.Ballot;
import pl.narada.outcome.told.Comparison;
import pl.narada.outcome.told.Opinions;
import pl.narada.outcome.told.Ranking;
import pl.narada.outcome.told.Ratings;
import pl.narada.outcome.told.TwoWays;

/** Votes, ratings, opinions and rankings as charts and tables. */
record Results(Wording told) {

    List<Part> of(ActivityOutcome activity) {
        List<Part> parts = new ArrayList<>();
        Ballot ballot = activity.ballot();
        if (ballot != null) parts.addAll(new BallotTold(told).of(activity.prompt(), ballot));
        Ratings ratings = activity.ratings();
        if (ratings != null) parts.addAll(new RatingsTold(told).of(activity.prompt(), ratings));
        Opinions opinions = activity.opinions();
        if (opinions != null) parts.addAll(new OpinionsTold(told).of(activity.prompt(), opinions));
        Ranking ranking = activity.ranking();
        if (ranking != null) parts.addAll(new RankingTold(told).of(activity.prompt(), ranking));
        Comparison comparison = activity.comparison();
        if (comparison != null) parts.addAll(new ComparisonTold(told).of(activity.prompt(), comparison));
        TwoWays ways = activity.twoWays();
        if (ways != null) parts.addAll(new BothWaysTold(told).of(activity.prompt(), ways, ballot != null));
        return parts;
    }
}
