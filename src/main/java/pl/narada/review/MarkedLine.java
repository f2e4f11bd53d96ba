package pl.narada.review;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.narada.outcome.FindingRef;
import pl.narada.outcome.Spot;
import pl.narada.review.OutcomeTools.Beside;
import pl.narada.shared.WorkshopId;

/**
 * Makes the lines of an outcome places that a link can lead to, with what can be done with them.
 *
 * @param ways null where the other lines stand on another page
 */
record MarkedLine(
        WorkshopId workshop, List<Beside> tools, @Nullable WayLinks ways) {

    MarkedLine(WorkshopId workshop, List<Beside> tools) {
        this(workshop, tools, null);
    }

    <C extends com.vaadin.flow.component.Component & HasComponents> C mark(
            C row, FindingRef.Kind kind, int activity, int number, String text, String noun) {
        var ref = new FindingRef(workshop, kind, activity, number);
        row.setId(ref.anchor());
        row.getElement().setAttribute("tabindex", "-1");
        if (ways != null) ways.of(new Spot(kind, activity, number)).ifPresent(row::add);
        return equip(row, ref, text, noun);
    }

    /** Where it stands a second time, as on the page of a county. */
    <C extends HasComponents> C equip(C row, FindingRef ref, String text, String noun) {
        var beside = new Div();
        beside.addClassName("line-tools");
        tools.forEach(t -> t.of(ref, text, noun).ifPresent(beside::add));
        if (beside.getComponentCount() > 0) row.add(beside);
        return row;
    }
}
