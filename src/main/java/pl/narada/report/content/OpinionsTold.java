package pl.narada.report.content;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.Stance;
import pl.narada.deliberation.Stances;
import pl.narada.outcome.told.OpinionGroups;
import pl.narada.outcome.told.Opinions;
import pl.narada.outcome.told.Opinions.OpinedRow;
import pl.narada.report.content.Part.Column;
import pl.narada.report.content.Part.Table;
import pl.narada.report.content.SupportTold.Supported;

/** What people said to statements: all of them, by group, what support each has, and who answers alike. */
record OpinionsTold(Wording told) {

    List<Part> of(String prompt, Opinions opinions) {
        String people = told.withPaper(told.say("outcome.answered", "n", opinions.people()), opinions.onPaper());
        List<Part> parts = new Opening(told).of(prompt, people, opinions.hidden(), opinions.groups());
        if (opinions.rows().isEmpty()) return parts;
        List<Column> columns = new ArrayList<>();
        columns.add(told.column("report.statement", 10));
        for (Stance stance : Stance.values()) columns.add(told.number("report.stance." + stance.wire()));
        told.names(opinions.groups())
                .forEach(name -> columns.add(Column.number(told.say("report.agrees-in", "group", name))));
        List<List<Cell>> rows = opinions.rows().stream()
                .map(row -> opined(row, opinions.groups().size()))
                .toList();
        parts.add(new Table(told.say("report.opinions-of", "what", prompt), columns, rows));
        List<Supported> support = opinions.rows().stream()
                .map(r -> new Supported(r.label(), r.opinion()))
                .toList();
        parts.addAll(new SupportTold(told).of(prompt, opinions.people(), opinions.groups(), support));
        OpinionGroups alike = opinions.alike();
        if (alike != null) parts.addAll(new OpinionGroupsTold(told).of(prompt, alike));
        return parts;
    }

    private List<Cell> opined(OpinedRow row, int groups) {
        List<Cell> cells = new ArrayList<>();
        cells.add(told.words(row.label()));
        for (Stance stance : Stance.values())
            cells.add(new Cell.Count(row.opinion().all().of(stance)));
        for (int i = 0; i < groups; i++) {
            List<@Nullable Stances> by = row.opinion().by();
            Stances group = i < by.size() ? by.get(i) : null;
            cells.add(group == null ? Cell.EMPTY : told.words(group.agree() + " / " + group.n()));
        }
        return cells;
    }
}
