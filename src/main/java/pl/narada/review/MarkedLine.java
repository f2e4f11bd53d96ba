package pl.narada.review;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import pl.narada.outcome.FindingRef;
import pl.narada.review.OutcomeTools.Beside;
import pl.narada.shared.WorkshopId;

/** Makes the lines of an outcome places that a link can lead to, with what can be done with them. */
record MarkedLine(WorkshopId workshop, List<Beside> tools) {

    <C extends com.vaadin.flow.component.Component & HasComponents> C mark(
            C row, FindingRef.Kind kind, int activity, int number, String text, String noun) {
        var ref = new FindingRef(workshop, kind, activity, number);
        row.setId(ref.anchor());
        row.getElement().setAttribute("tabindex", "-1");
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
