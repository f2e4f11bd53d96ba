package pl.narada.outcome;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.narada.room.Finding.Budgeted;
import pl.narada.room.Finding.ChoiceCounted;
import pl.narada.room.Finding.Filled;
import pl.narada.room.Finding.ProjectCounted;
import pl.narada.room.Finding.VoteCounted;
import pl.narada.room.Selected;

/** What was chosen in two ways, as rows: by which rules, what became of each choice, and what was equal. */
final class TwoWaysLines {

    private TwoWaysLines() {}

    static List<Line> of(int activity, Budgeted budgeted) {
        List<Line> lines = new ArrayList<>();
        lines.add(head(activity, budgeted.chosen(), null, budgeted.budget(), budgeted.revealed()));
        for (ProjectCounted project : budgeted.rows())
            lines.add(fate(activity, project.choice(), project.cost(), project.points(), budgeted.chosen()));
        lines.addAll(ties(activity, budgeted.chosen()));
        return lines;
    }

    /** None if the votes are only counted. */
    static List<Line> of(int activity, VoteCounted vote) {
        Filled filled = vote.filled();
        if (filled == null) return List.of();
        List<Line> lines = new ArrayList<>();
        lines.add(head(activity, filled.chosen(), filled.places(), null, vote.revealed()));
        for (ChoiceCounted choice : vote.choices())
            lines.add(fate(activity, choice.choice(), null, null, filled.chosen()));
        lines.addAll(ties(activity, filled.chosen()));
        return lines;
    }

    private static Line head(
            int activity, Selected chosen, @Nullable Integer places, @Nullable Long budget, boolean revealed) {
        return new VoteLine.TwoWays(
                activity,
                chosen.rule(),
                chosen.decides(),
                places,
                budget,
                chosen.seed(),
                chosen.proportionalServed(),
                chosen.plainServed(),
                revealed);
    }

    private static Line fate(int activity, int choice, @Nullable Long cost, @Nullable Integer points, Selected chosen) {
        return new VoteLine.Fate(
                activity,
                choice,
                cost,
                points,
                place(chosen.proportional(), choice),
                place(chosen.plain(), choice),
                chosen.fates().getOrDefault(choice, ""));
    }

    private static @Nullable Integer place(List<Integer> chosen, int choice) {
        int at = chosen.indexOf(choice);
        return at < 0 ? null : Integer.valueOf(at + 1);
    }

    private static List<Line> ties(int activity, Selected chosen) {
        List<Line> lines = new ArrayList<>();
        int number = 1;
        for (Selected.Tied tie : chosen.ties()) {
            for (int choice : tie.equal())
                lines.add(
                        new VoteLine.TiedChoice(activity, number, tie.way(), choice, choice == tie.taken(), tie.by()));
            number++;
        }
        return lines;
    }
}
