package pl.narada.activity.evaluate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import pl.narada.deliberation.Shift;
import pl.narada.room.PlannedActivity;
import pl.narada.room.RoomState;
import pl.narada.room.Situation;
import pl.narada.shared.ParticipantId;

/** The same question in an evaluation earlier in the plan: how the ratings of the same people have changed since. */
final class Earlier {

    private Earlier() {}

    static Optional<Shift> shift(Situation<EvaluateSettings, EvaluateState> now, Item question) {
        return now.room()
                .agenda()
                .activities()
                .takeWhile(planned -> !planned.id().equals(now.id()))
                .flatMap(planned -> asked(now.room(), planned, question::asksTheSameAs).stream())
                .findFirst()
                .flatMap(before -> Shift.of(before, ratings(now.state(), question)));
    }

    /** The ratings of such a question in this activity; empty if it isn't asked there. */
    private static Optional<Map<ParticipantId, Integer>> asked(
            RoomState room, PlannedActivity planned, Predicate<Item> same) {
        if (!(planned.settings() instanceof EvaluateSettings settings)) return Optional.empty();
        return settings.questions().stream()
                .filter(same)
                .findFirst()
                .flatMap(question -> Optional.ofNullable(room.activities().get(planned.id()))
                        .map(run -> ratings((EvaluateState) run.state(), question)));
    }

    private static Map<ParticipantId, Integer> ratings(EvaluateState state, Item question) {
        Map<ParticipantId, Integer> ratings = new HashMap<>();
        state.answers().forEach((who, answers) -> {
            int rating = answers.rating(question.id());
            if (rating > 0) ratings.put(who, rating);
        });
        return ratings;
    }
}
