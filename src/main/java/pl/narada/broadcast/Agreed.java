package pl.narada.broadcast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.narada.room.ActivityState;
import pl.narada.room.Finding;
import pl.narada.room.Finding.*;
import pl.narada.room.Kinds;
import pl.narada.room.Outside;
import pl.narada.room.PlannedActivity;
import pl.narada.room.RoomState;
import pl.narada.room.Settings;
import pl.narada.room.Situation;
import pl.narada.shared.Sector;

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
            boolean told = isTold(now);
            var kind = kinds.of(planned.settings());
            int onPaper = Sector.total(kind.withoutPhone(now));
            for (Finding finding : kind.findings(now)) {
                switch (finding) {
                    case SummaryWritten f -> summaries.add(f.text());
                    case DecisionMade f -> decisions.add(f.text());
                    case ActionAgreed f -> {
                        LocalDate until = f.until();
                        actions.add(new Action(f.text(), f.who(), until == null ? null : until.toString()));
                    }
                    case VoteCounted f when told -> results.add(AgreedResult.of(title, f));
                    case Rated f when told -> results.add(AgreedResult.of(title, onPaper, f));
                    case Opined f when told -> results.add(AgreedResult.of(title, onPaper, f));
                    case Ranked f when told -> results.add(AgreedResult.of(title, onPaper, f));
                    case Compared f when told -> results.add(AgreedResult.of(title, onPaper, f));
                    case HandsShown f when told -> results.add(AgreedResult.of(title, f));
                    case Budgeted f when told -> results.add(AgreedResult.of(title, f));
                    case VoteCounted _, Rated _, Opined _, Ranked _, Compared _, HandsShown _, Budgeted _ -> {}
                    // how people found the meeting is not what they agreed
                    // nor who answers alike: that is for the wall and the record
                    case Voice _,
                            QuestionAsked _,
                            AlikeFound _,
                            ThemeFound _,
                            PhrasesHeard _,
                            CardsShown _,
                            Evaluated _ -> {}
                }
            }
        }
        return new Agreed(String.join("\n\n", summaries), decisions, actions, results);
    }

    /** Nobody sees how others voted while voting; what went on after the close is told when it has ended. */
    private static boolean isTold(Situation<Settings, ActivityState> now) {
        Outside outside = now.room().outside();
        return !outside.isOpen(now.id()) && (now.run().revealed() || outside.hasEndedAfter(now.id()));
    }
}
