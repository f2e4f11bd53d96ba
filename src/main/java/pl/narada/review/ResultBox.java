package pl.narada.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import pl.narada.deliberation.statements.Publishable;
import pl.narada.outcome.told.GroupCount;
import pl.narada.ui.Says;

/** One result of an activity: of how many people it is, and what came of it once that may be told. */
abstract class ResultBox extends Div {

    final String withPaper(String people, int onPaper) {
        return onPaper == 0 ? people : people + ", " + getTranslation("report.on-paper", "n", onPaper);
    }

    final void hidden(String people) {
        add(new Paragraph(people), new Paragraph(getTranslation("outcome.hidden")));
    }

    final void told(String people, Component table, List<GroupCount> groups) {
        add(new Paragraph(people), table);
        if (groups.isEmpty()) {
            var why = new Paragraph(getTranslation("outcome.small-groups"));
            why.addClassName("hint");
            add(why);
        }
    }

    final List<String> names(List<GroupCount> groups) {
        return groups.stream().map(g -> Says.sectors(this, g.sectors())).toList();
    }

    final Component few() {
        return new Paragraph(getTranslation("support.few", "n", Publishable.MANY));
    }
}
