package pl.narada.activity.ask.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.List;
import pl.narada.activity.Desk;
import pl.narada.activity.ask.panel.Line.Place;
import pl.narada.ui.KeyedList;

/** The questions of one place in the queue, under a heading that counts them. What has been dealt with is folded up. */
final class Section extends Div {

    private final Place place;
    private final Desk desk;
    private final Runnable edited;
    private final H3 heading = new H3();
    private final KeyedList<Line> rows = new KeyedList<>(Line::id, this::row);

    Section(Place place, Desk desk, Runnable edited) {
        this.place = place;
        this.desk = desk;
        this.edited = edited;
        addClassNames("questions", "questions-" + place.name().toLowerCase(java.util.Locale.ROOT));
        rows.addClassName("feed");
        boolean folded = place == Place.ANSWERED || place == Place.HIDDEN;
        if (folded) add(new Details(heading, rows));
        else add(heading, rows);
    }

    /**
     * {@code found}: what is looked for, of all places. {@code holds}: nothing changes its place now, and what is new comes
     * at the end. Whether it would stand otherwise.
     */
    boolean show(List<Line> found, boolean holds) {
        // what somebody is correcting stays, whatever happens to it meanwhile
        List<Line> mine = found.stream()
                .filter(line -> line.place() == place || isBeingEdited(line.id()))
                .toList();
        List<Line> shown = holds ? held(mine) : mine;
        rows.show(shown);
        heading.setText(
                getTranslation("ask.place." + place.name().toLowerCase(java.util.Locale.ROOT), "n", mine.size()));
        setVisible(!shown.isEmpty());
        return !shown.equals(mine);
    }

    /** The section of what waits stands before all others and would push them away. */
    private List<Line> held(List<Line> mine) {
        List<Line> known = rows.asShown(mine);
        if (place == Place.WAITING) return known;
        List<Line> all = new ArrayList<>(known);
        mine.stream().filter(line -> !known.contains(line)).forEach(all::add);
        return all;
    }

    boolean isBeingEdited(int id) {
        return rows.row(id) instanceof QuestionRow row && row.isBeingEdited();
    }

    private Component row(Line line) {
        return new QuestionRow(line, desk, edited);
    }
}
