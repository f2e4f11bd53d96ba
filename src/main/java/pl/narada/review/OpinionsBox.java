package pl.narada.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import pl.narada.deliberation.statements.Publishable;
import pl.narada.outcome.told.OpinionGroups;
import pl.narada.outcome.told.Opinions;
import pl.narada.ui.OpinionTable;
import pl.narada.ui.SupportTable;

/** What people said to statements, how much support each has, and who answers alike. */
final class OpinionsBox extends ResultBox {

    OpinionsBox(Opinions opinions) {
        String people = withPaper(getTranslation("outcome.answered", "n", opinions.people()), opinions.onPaper());
        if (opinions.hidden()) hidden(people);
        else told(people, tables(opinions), opinions.groups());
    }

    private Component tables(Opinions opinions) {
        List<OpinionTable.Row> rows = opinions.rows().stream()
                .map(row -> new OpinionTable.Row(row.label(), row.opinion()))
                .toList();
        var tables = new Div(new OpinionTable(names(opinions.groups()), rows));
        if (opinions.people() < Publishable.MANY) tables.add(few());
        if (!opinions.groups().isEmpty())
            tables.add(new SupportTable(
                    names(opinions.groups()),
                    opinions.rows().stream()
                            .map(row -> new SupportTable.Row(row.label(), row.opinion()))
                            .toList()));
        OpinionGroups alike = opinions.alike();
        if (alike != null) tables.add(new AlikeSection(alike));
        return tables;
    }
}
