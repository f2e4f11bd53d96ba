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
import pl.narada.shared.Sector;

/** "What we agreed": the page that people keep. Only results that were revealed are on it. */
record Agreed(String summary, List<String> decisions, List<Action> actions, List<Counted> results) {

    record Action(String text, String who, @Nullable String until) {}

    record Counted(String title, int voters, int onPaper, List<Row> rows) {}

    record Row(String label, int votes) {}

    static Agreed of(RoomState room, Kinds kinds) {
        List<String> summaries = new ArrayList<>();
        List<String> decisions = new ArrayList<>();
        List<Action> actions = new ArrayList<>();
        List<Counted> results = new ArrayList<>();
        for (PlannedActivity planned : room.agenda().activities().toList()) {
            var now = room.situation(planned.id()).orElseThrow();
            for (Finding finding : kinds.of(planned.settings()).findings(now)) {
                switch (finding) {
                    case SummaryWritten f -> summaries.add(f.text());
                    case DecisionMade f -> decisions.add(f.text());
                    case ActionAgreed f -> {
                        LocalDate until = f.until();
                        actions.add(new Action(f.text(), f.who(), until == null ? null : until.toString()));
                    }
                    case VoteCounted vote -> {
                        if (now.run().revealed()) results.add(counted(planned, vote));
                    }
                    case Voice _, QuestionAsked _, ThemeFound _ -> {}
                }
            }
        }
        return new Agreed(String.join("\n\n", summaries), decisions, actions, results);
    }

    private static Counted counted(PlannedActivity planned, VoteCounted vote) {
        int voters = Sector.total(vote.voters());
        int onPaper = Sector.total(vote.onPaper());
        List<Row> rows =
                vote.choices().stream().map(c -> new Row(c.label(), c.total())).toList();
        return new Counted(planned.prompt(), voters, onPaper, rows);
    }
}
