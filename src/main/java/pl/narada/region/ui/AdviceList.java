package pl.narada.region.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import pl.narada.programme.County;
import pl.narada.region.Advice.Ask;
import pl.narada.region.Experience;
import pl.narada.region.RegionState;
import pl.narada.ui.Dates;
import pl.narada.ui.Links;

/** Who could ask whom about what. */
final class AdviceList extends Div {

    AdviceList(RegionState state) {
        addClassName("advice");
        List<Ask> advice = state.advice();
        var list = new UnorderedList();
        advice.forEach(ask -> state.county(ask.county())
                .ifPresent(county -> state.county(ask.experience().county())
                        .ifPresent(other -> list.add(item(ask, county, other)))));
        add(advice.isEmpty() ? new Paragraph(getTranslation("region.no-advice")) : list);
    }

    private ListItem item(Ask ask, County county, County other) {
        var who = new Span(county.name());
        who.addClassName("card-title");
        var need = new Span(getTranslation("need.short." + ask.need().key()));
        need.addClassName("tag");
        Experience experience = ask.experience();
        Anchor link = Links.to(experience.path(), "„" + experience.text() + "”");
        var sentence = new Span(
                new Span(getTranslation("region.ask", "county", other.name()) + " "),
                link,
                new Span(" " + since(experience)));
        var item = new ListItem(new Div(who, need), sentence);
        if (ask.neighbour()) {
            var near = new Span(getTranslation("region.neighbour"));
            near.addClassName("facts");
            item.add(near);
        }
        return item;
    }

    private String since(Experience experience) {
        String kind = "region.experience." + experience.kind().wire();
        return experience.since() == null
                ? "(" + getTranslation(kind) + ")"
                : "(" + getTranslation(kind) + ", " + Dates.longDate(getLocale(), experience.since()) + ")";
    }
}
