package pl.narada.model.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.narada.access.CurrentStaff;
import pl.narada.model.Initiative;
import pl.narada.model.InitiativeForm;
import pl.narada.model.Initiatives;
import pl.narada.review.CountyCards;
import pl.narada.shared.Sector;
import pl.narada.shared.Teryt;
import pl.narada.ui.Links;

/** On a county's page: its initiatives, with the way to their cards for those who may change them. */
@org.springframework.stereotype.Component
class CardsOfCounty implements CountyCards {

    private final Initiatives initiatives;
    private final CurrentStaff staff;

    CardsOfCounty(Initiatives initiatives, CurrentStaff staff) {
        this.initiatives = initiatives;
        this.staff = staff;
    }

    @Override
    public List<Component> of(Teryt county) {
        return initiatives.all().stream()
                .filter(initiative -> county.equals(initiative.form().county()))
                .map(this::card)
                .toList();
    }

    private Component card(Initiative initiative) {
        InitiativeForm form = initiative.form();
        var title = new Span(
                staff.mayChange()
                        ? Links.to("staff/initiative/" + initiative.id(), form.title())
                        : new Span(form.title()));
        title.addClassName("card-title");
        var card = new Div(title);
        card.addClassName("action-row");
        if (!form.purpose().isEmpty()) card.add(new Paragraph(form.purpose()));
        fact(card, "county.initiatives.partners", partners(form.partners()));
        fact(card, "initiative.cost", form.cost());
        fact(card, "initiative.funding", form.funding());
        return card;
    }

    private static String partners(Map<Sector, String> partners) {
        return partners.entrySet().stream()
                .filter(p -> !p.getValue().isEmpty())
                .map(p -> say("sector." + p.getKey().wire()) + ": " + p.getValue())
                .collect(Collectors.joining(" · "));
    }

    private static void fact(Div card, String key, String text) {
        if (text.isEmpty()) return;
        var fact = new Span(say(key) + ": " + text);
        fact.addClassName("facts");
        card.add(fact);
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
