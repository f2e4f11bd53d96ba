package pl.narada.outcome;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.narada.outcome.told.ActivityOutcome;

/**
 * What people gave their opinion on in one activity, whichever way: what may be told of it, in the order of the result. A
 * proposal is the one thing of its activity, with the number 1.
 */
public record VotedOn(int choice, String label) {

    /** Of an activity whose result is hidden, nothing. */
    public static List<VotedOn> in(ActivityOutcome activity) {
        return Stream.of(
                        Optional.ofNullable(activity.ballot()).stream()
                                .flatMap(b -> b.rows().stream().map(r -> new VotedOn(r.choice(), r.label()))),
                        Optional.ofNullable(activity.ratings()).stream()
                                .flatMap(b -> b.rows().stream().map(r -> new VotedOn(r.choice(), r.label()))),
                        Optional.ofNullable(activity.opinions()).stream()
                                .flatMap(b -> b.rows().stream().map(r -> new VotedOn(r.choice(), r.label()))),
                        Optional.ofNullable(activity.ranking()).stream()
                                .flatMap(b -> b.rows().stream().map(r -> new VotedOn(r.choice(), r.label()))),
                        Optional.ofNullable(activity.comparison()).stream()
                                .flatMap(b -> b.rows().stream().map(r -> new VotedOn(r.choice(), r.label()))),
                        Optional.ofNullable(activity.twoWays()).stream()
                                .flatMap(b -> b.rows().stream().map(r -> new VotedOn(r.choice(), r.label()))),
                        Optional.ofNullable(activity.proposal()).stream()
                                .filter(p -> !p.hidden())
                                .map(p -> new VotedOn(1, p.text())))
                .flatMap(rows -> rows)
                .distinct()
                .toList();
    }
}
