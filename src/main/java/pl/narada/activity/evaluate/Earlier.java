package pl.narada.activity.evaluate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import pl.narada.deliberation.Shift;
import pl.narada.room.Activity;
import pl.narada.room.Sheets;
import pl.narada.room.Situation;
import pl.narada.shared.ParticipantId;

/** The same question in evaluations earlier in the plan: how the ratings of the same people have changed since. */
final class Earlier {

    private Earlier() {}

    static Optional<Shift> shift(Situation<EvaluateSettings, EvaluateState> now, Item question) {
        Map<ParticipantId, Integer> first = new HashMap<>();
        now.room()
                .agenda()
                .activities()
                .takeWhile(a -> !a.id().equals(now.id()))
                .forEach(planned -> {
                    Activity run = now.room().activities().get(planned.id());
                    if (!(planned.settings() instanceof EvaluateSettings asked) || run == null) return;
                    asked.questions().stream()
                            .filter(question::asksTheSameAs)
                            .forEach(same ->
                                    ratings((EvaluateState) run.state(), same).forEach(first::putIfAbsent));
                });
        return Shift.of(first, ratings(now.state(), question));
    }

    private static Map<ParticipantId, Integer> ratings(EvaluateState state, Item question) {
        Map<ParticipantId, Integer> ratings = new HashMap<>();
        state.answers().forEach((who, answers) -> {
            int rating = answers.rating(question.id());
            // on paper nobody can be told to be the same person
            if (rating > 0 && !Sheets.isStandIn(who)) ratings.put(who, rating);
        });
        return ratings;
    }
}
