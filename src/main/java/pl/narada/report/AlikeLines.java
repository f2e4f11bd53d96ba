package pl.narada.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.narada.outcome.told.ActivityOutcome;
import pl.narada.outcome.told.OpinionGroups;
import pl.narada.outcome.told.OpinionGroups.OpinionGroup;
import pl.narada.outcome.told.OpinionGroups.SharedStatement;
import pl.narada.outcome.told.OpinionGroups.TypicalStatement;
import pl.narada.report.CsvLine.Column;

/**
 * Groups of opinion, for the table of {@link OutcomeCsv}: each group, what is typical of it, and what every group agrees with.
 * In the column of voters how many people it is about, in short what share of them.
 */
record AlikeLines(CsvWords words) {

    List<CsvLine> of(ActivityOutcome activity) {
        List<CsvLine> lines = new ArrayList<>();
        OpinionGroups alike =
                activity.opinions() == null ? null : activity.opinions().alike();
        if (alike == null) return lines;
        for (OpinionGroup group : alike.groups()) {
            String name = words.say("alike.group", "name", group.name(), "n", group.people());
            lines.add(line(activity, words.say("csv.alike.group"), name, group.people(), ""));
            for (TypicalStatement t : group.typical())
                lines.add(line(
                        activity,
                        words.say("csv.alike." + t.stance().wire(), "name", group.name()),
                        t.label(),
                        group.people(),
                        shares(t.share(), t.others())));
        }
        for (SharedStatement shared : alike.shared()) {
            Integer least = shared.least();
            lines.add(line(
                    activity,
                    words.say("csv.alike.shared"),
                    shared.label(),
                    alike.people(),
                    least == null ? "" : words.say("alike.least", "n", least)));
        }
        return lines;
    }

    private CsvLine line(ActivityOutcome activity, String what, String text, int people, String inShort) {
        return words.told(activity, what)
                .with(Column.TEXT, text)
                .with(Column.VOTERS, people)
                .with(Column.IN_SHORT, inShort);
    }

    private String shares(@Nullable Integer share, @Nullable Integer others) {
        return share == null || others == null ? "" : words.say("alike.shares", "share", share, "others", others);
    }
}
