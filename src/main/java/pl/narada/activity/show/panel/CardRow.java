package pl.narada.activity.show.panel;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.show.Card;
import pl.narada.deliberation.SectorGroups;
import pl.narada.ui.Says;

/** One card, for how many people it is useful, and of which sectors where that may be told. */
final class CardRow extends Div {

    /** {@code by}: the marks of each group, in its order; null where they may not be told, empty if none may. */
    record Line(Card card, int marks, List<SectorGroups.Group> groups, List<@Nullable Integer> by) {}

    CardRow(Line line) {
        addClassNames("feed-row", "card-row");
        var title = new Span(line.card().title());
        title.addClassName("words");
        var told = new Div(title);
        told.addClassName("feed-words");
        if (!line.card().where().isEmpty()) told.add(note(line.card().where()));
        if (line.marks() > 0 && line.by().stream().anyMatch(Objects::nonNull)) told.add(note(bySector(line)));
        var marks = new Span(getTranslation("card.useful", "n", line.marks()));
        marks.addClassName("marks");
        add(told, marks);
    }

    private String bySector(Line line) {
        return IntStream.range(0, line.by().size())
                .filter(i -> line.by().get(i) != null)
                .mapToObj(i -> Says.sectors(this, line.groups().get(i).sectors()) + ": "
                        + line.by().get(i))
                .collect(Collectors.joining(" · "));
    }

    private static Span note(String text) {
        var note = new Span(text);
        note.addClassName("note");
        return note;
    }
}
