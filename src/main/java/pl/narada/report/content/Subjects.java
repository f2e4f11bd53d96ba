package pl.narada.report.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import pl.narada.outcome.OutcomeView.*;
import pl.narada.room.Finding;

/**
 * Which chapter each activity belongs to. An outcome does not say what a vote was about, but its choices are themes or voices
 * of an activity before it; where they are not, it is taken for what was talked about last.
 */
final class Subjects {

    enum Subject {
        NEEDS,
        INITIATIVES,
        EVALUATION,
        OTHER
    }

    private final Map<Integer, Subject> byActivity = new HashMap<>();
    private final Map<Subject, Set<String>> known = new HashMap<>();
    private Subject last = Subject.NEEDS;

    Subjects(List<ActivityOutcome> activities) {
        activities.forEach(activity -> byActivity.put(activity.id(), subject(activity)));
    }

    Subject of(ActivityOutcome activity) {
        return byActivity.getOrDefault(activity.id(), Subject.OTHER);
    }

    private Subject subject(ActivityOutcome activity) {
        Ratings ratings = activity.ratings();
        if (ratings != null && ratings.scales().contains(Finding.Evaluated.SCALE)) return Subject.EVALUATION;
        if (!activity.answers().isEmpty()) return Subject.EVALUATION;
        if (!activity.voices().isEmpty())
            return last = learned(of(activity.voices().getFirst()), activity);
        if (!activity.themes().isEmpty()) {
            return learned(
                    activity.themes().stream()
                            .flatMap(t -> t.voices().stream())
                            .findFirst()
                            .map(Subjects::of)
                            .orElse(last),
                    activity);
        }
        if (activity.proposal() != null) return Subject.OTHER;
        return about(labels(activity).toList());
    }

    private static Subject of(Voice voice) {
        return switch (voice.noun()) {
            case "need" -> Subject.NEEDS;
            case "idea" -> Subject.INITIATIVES;
            default -> Subject.OTHER;
        };
    }

    private Subject learned(Subject subject, ActivityOutcome activity) {
        Set<String> names = known.computeIfAbsent(subject, _ -> new HashSet<>());
        activity.voices().forEach(v -> names.add(v.text()));
        activity.themes().forEach(t -> names.add(t.name()));
        return subject;
    }

    private Subject about(List<String> labels) {
        return known.entrySet().stream()
                .filter(subject -> labels.stream().anyMatch(subject.getValue()::contains))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse(last);
    }

    private static Stream<String> labels(ActivityOutcome activity) {
        Ballot ballot = activity.ballot();
        Ratings ratings = activity.ratings();
        Opinions opinions = activity.opinions();
        Ranking ranking = activity.ranking();
        Comparison comparison = activity.comparison();
        TwoWays twoWays = activity.twoWays();
        return Stream.of(
                        ballot == null
                                ? Stream.<String>empty()
                                : ballot.rows().stream().map(Row::label),
                        ratings == null
                                ? Stream.<String>empty()
                                : ratings.rows().stream().map(RatedRow::label),
                        opinions == null
                                ? Stream.<String>empty()
                                : opinions.rows().stream().map(OpinedRow::label),
                        ranking == null
                                ? Stream.<String>empty()
                                : ranking.rows().stream().map(RankedRow::label),
                        comparison == null
                                ? Stream.<String>empty()
                                : comparison.rows().stream().map(ComparedRow::label),
                        twoWays == null
                                ? Stream.<String>empty()
                                : twoWays.rows().stream().map(FateRow::label))
                .flatMap(labels -> labels);
    }
}
