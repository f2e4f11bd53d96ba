package pl.narada.report.content;

import java.util.ArrayList;
import java.util.List;
import pl.narada.outcome.told.ActivityOutcome;
import pl.narada.outcome.told.OpinionGroups;
import pl.narada.outcome.told.OpinionGroups.OpinionGroup;
import pl.narada.outcome.told.OpinionGroups.SharedStatement;
import pl.narada.outcome.told.OpinionGroups.TypicalStatement;
import pl.narada.outcome.told.Opinions;
import pl.narada.report.content.Part.*;

/** Who answers alike: what every group of opinion agrees with, and what is typical of each. */
record OpinionGroupsTold(Wording told) {

    static final String[] COLUMNS = {
        "csv.activity",
        "alike.column.group",
        "report.people",
        "alike.column.says",
        "report.statement",
        "alike.column.share",
        "alike.column.others"
    };

    List<Part> of(String prompt, OpinionGroups alike) {
        if (alike.groups().isEmpty()) return List.of(new Paragraph(told.say("alike.none", "n", alike.people())));
        List<Part> parts = new ArrayList<>();
        parts.add(new Paragraph(told.say("alike.means")));
        parts.add(new Paragraph(told.say(alike.shared().isEmpty() ? "alike.shared.none" : "alike.shared.are")));
        if (!alike.shared().isEmpty())
            parts.add(new Items(alike.shared().stream().map(this::shared).toList(), false));
        List<List<Cell>> rows = new ArrayList<>();
        for (OpinionGroup group : alike.groups()) {
            if (group.typical().isEmpty())
                rows.add(List.of(name(group), told.words(told.say("alike.nothing")), Cell.EMPTY, Cell.EMPTY));
            for (TypicalStatement typical : group.typical())
                rows.add(List.of(
                        name(group),
                        told.words(told.say("alike.typical." + typical.stance().wire(), "what", typical.label())),
                        told.percent(typical.share()),
                        told.percent(typical.others())));
        }
        parts.add(new Table(
                told.say("alike.of", "what", prompt),
                List.of(
                        told.column("alike.column.group", 4),
                        told.column("alike.column.says", 10),
                        told.number("alike.column.share"),
                        told.number("alike.column.others")),
                rows));
        parts.add(new Note(told.say("alike.seed", "seed", alike.seed())));
        return parts;
    }

    private Cell name(OpinionGroup group) {
        return told.words(told.say("alike.group", "name", group.name(), "n", group.people()));
    }

    private String shared(SharedStatement shared) {
        Integer least = shared.least();
        return least == null ? shared.label() : shared.label() + " (" + told.say("alike.least", "n", least) + ")";
    }

    /** One row for what is typical of a group, and one for what all of them share. */
    void rows(ActivityOutcome activity, List<List<Cell>> rows) {
        Opinions opinions = activity.opinions();
        OpinionGroups alike = opinions == null ? null : opinions.alike();
        if (alike == null) return;
        Cell prompt = told.words(activity.prompt());
        for (SharedStatement shared : alike.shared())
            rows.add(List.of(
                    prompt,
                    told.words(told.say("alike.every")),
                    new Cell.Count(alike.people()),
                    told.words(told.say("report.stance.agree")),
                    told.words(shared.label()),
                    told.percent(shared.least()),
                    Cell.EMPTY));
        for (OpinionGroup group : alike.groups())
            for (TypicalStatement typical : group.typical())
                rows.add(List.of(
                        prompt,
                        told.words(group.name()),
                        new Cell.Count(group.people()),
                        told.words(told.say("report.stance." + typical.stance().wire())),
                        told.words(typical.label()),
                        told.percent(typical.share()),
                        told.percent(typical.others())));
    }
}
