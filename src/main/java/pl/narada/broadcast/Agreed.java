package pl.narada.broadcast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.Spread;
import pl.narada.room.Finding;
import pl.narada.room.Finding.*;
import pl.narada.room.Kinds;
import pl.narada.room.PlannedActivity;
import pl.narada.room.RoomState;
import pl.narada.shared.Sector;

/** "What we agreed": the page that people keep. Only results that were revealed are on it. */
record Agreed(
        String summary,
        List<String> decisions,
        List<Action> actions,
        List<Counted> results,
        List<RatedThings> ratings) {

    record Action(String text, String who, @Nullable String until) {}

    record Counted(String title, int voters, int onPaper, List<Row> rows) {}

    record Row(String label, int votes) {}

    record RatedThings(String title, int raters, List<String> scales, List<RatedRow> rows) {}

    /** {@code means}: by the name of the scale; null for what nobody rated. */
    record RatedRow(String label, Map<String, @Nullable Double> means) {}

    static Agreed of(RoomState room, Kinds kinds) {
        List<String> summaries = new ArrayList<>();
        List<String> decisions = new ArrayList<>();
        List<Action> actions = new ArrayList<>();
        List<Counted> results = new ArrayList<>();
        List<RatedThings> ratings = new ArrayList<>();
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
                    case Rated rated -> {
                        if (now.run().revealed()) ratings.add(rated(planned, rated));
                    }
                    // how people found the meeting is not what they agreed
                    case Voice _, QuestionAsked _, ThemeFound _, CardsShown _, Evaluated _, Opined _, Ranked _ -> {}
                }
            }
        }
        return new Agreed(String.join("\n\n", summaries), decisions, actions, results, ratings);
    }

    private static Counted counted(PlannedActivity planned, VoteCounted vote) {
        int voters = Sector.total(vote.voters());
        int onPaper = Sector.total(vote.onPaper());
        List<Row> rows =
                vote.choices().stream().map(c -> new Row(c.label(), c.total())).toList();
        return new Counted(planned.prompt(), voters, onPaper, rows);
    }

    private static RatedThings rated(PlannedActivity planned, Rated rated) {
        List<RatedRow> rows = rated.rows().stream()
                .map(row -> new RatedRow(row.label(), means(row, rated.scales())))
                .toList();
        return new RatedThings(planned.prompt(), Sector.total(rated.raters()), rated.scales(), rows);
    }

    private static Map<String, @Nullable Double> means(ChoiceRated row, List<String> scales) {
        Map<String, @Nullable Double> means = new LinkedHashMap<>();
        scales.forEach(
                scale -> means.put(scale, Spread.total(row.on(scale).values()).mean()));
        return means;
    }
}
