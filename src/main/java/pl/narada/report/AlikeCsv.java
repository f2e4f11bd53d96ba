package pl.narada.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pl.narada.i18n.Translations;
import pl.narada.outcome.OutcomeView.ActivityOutcome;
import pl.narada.outcome.OutcomeView.OpinionGroup;
import pl.narada.outcome.OutcomeView.OpinionGroups;
import pl.narada.outcome.OutcomeView.SharedStatement;
import pl.narada.outcome.OutcomeView.TypicalStatement;

/** Groups of opinion in the file of an outcome: each group, what is typical of it, and what every group agrees with. */
record AlikeCsv(Translations words, Locale language) {

    /** {@code voters}: how many people it is about, {@code inShort}: what share of them. */
    record Row(String what, String text, String voters, String inShort) {}

    List<Row> rows(ActivityOutcome activity) {
        List<Row> rows = new ArrayList<>();
        OpinionGroups alike =
                activity.opinions() == null ? null : activity.opinions().alike();
        if (alike == null) return rows;
        for (OpinionGroup group : alike.groups()) {
            String people = Integer.toString(group.people());
            String name = say("alike.group", "name", group.name(), "n", group.people());
            rows.add(new Row(say("csv.alike.group"), name, people, ""));
            for (TypicalStatement t : group.typical())
                rows.add(new Row(
                        say("csv.alike." + t.stance().wire(), "name", group.name()),
                        t.label(),
                        people,
                        shares(t.share(), t.others())));
        }
        for (SharedStatement shared : alike.shared()) {
            Integer least = shared.least();
            rows.add(new Row(
                    say("csv.alike.shared"),
                    shared.label(),
                    Integer.toString(alike.people()),
                    least == null ? "" : say("alike.least", "n", least)));
        }
        return rows;
    }

    private String shares(@Nullable Integer share, @Nullable Integer others) {
        return share == null || others == null ? "" : say("alike.shares", "share", share, "others", others);
    }

    private String say(String key, Object... args) {
        return words.say(language, key, args);
    }
}
