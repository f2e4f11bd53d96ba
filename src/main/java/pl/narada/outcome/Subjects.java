package pl.narada.outcome;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.narada.outcome.told.ActivityOutcome;
import pl.narada.outcome.told.Ratings;
import pl.narada.outcome.told.Voice;
import pl.narada.room.Finding;

/**
 * Which chapter each activity belongs to: a vote that of what was voted on. Where that was written for it, it is known by its words, or
 * else taken for what was talked about last.
 */
public final class Subjects {

    public enum Subject {
        NEEDS,
        INITIATIVES,
        EVALUATION,
        OTHER
    }

    private final Map<@Nullable Integer, Subject> byActivity = new HashMap<>();
    private final Map<Subject, Set<String>> known = new HashMap<>();
    private Subject last = Subject.NEEDS;

    public Subjects(List<ActivityOutcome> activities) {
        activities.forEach(activity -> byActivity.put(activity.id(), subject(activity)));
    }

    public Subject of(ActivityOutcome activity) {
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
        Subject source = byActivity.get(activity.source());
        return source == null ? about(labels(activity).toList()) : source;
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
        return VotedOn.in(activity).stream().map(VotedOn::label);
    }
}
