package pl.narada.broadcast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.narada.room.Finding;
import pl.narada.room.Finding.*;
import pl.narada.room.Kinds;
import pl.narada.room.PlannedActivity;
import pl.narada.room.RoomState;

/** "What we agreed": the page that people keep. Only results that were revealed are on it, in the order of the agenda. */
record Agreed(String summary, List<String> decisions, List<Action> actions, List<AgreedResult> results) {

    record Action(String text, String who, @Nullable String until) {}

    static Agreed of(RoomState room, Kinds kinds) {
        List<String> summaries = new ArrayList<>();
        List<String> decisions = new ArrayList<>();
        List<Action> actions = new ArrayList<>();
        List<AgreedResult> results = new ArrayList<>();
        for (PlannedActivity planned : room.agenda().activities().toList()) {
            var now = room.situation(planned.id()).orElseThrow();
            String title = planned.prompt();
            for (Finding finding : kinds.of(planned.settings()).findings(now)) {
                switch (finding) {
                    case SummaryWritten f -> summaries.add(f.text());
                    case DecisionMade f -> decisions.add(f.text());
                    case ActionAgreed f -> {
                        LocalDate until = f.until();
                        actions.add(new Action(f.text(), f.who(), until == null ? null : until.toString()));
                    }
                    case VoteCounted f when now.run().revealed() -> results.add(AgreedResult.of(title, f));
                    case Rated f when now.run().revealed() -> results.add(AgreedResult.of(title, f));
                    case Opined f when now.run().revealed() -> results.add(AgreedResult.of(title, f));
                    case Ranked f when now.run().revealed() -> results.add(AgreedResult.of(title, f));
                    case VoteCounted _, Rated _, Opined _, Ranked _ -> {}
                    // how people found the meeting is not what they agreed
                    case Voice _, QuestionAsked _, ThemeFound _, CardsShown _, Evaluated _ -> {}
                }
            }
        }
        return new Agreed(String.join("\n\n", summaries), decisions, actions, results);
    }
}
