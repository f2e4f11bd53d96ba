package pl.narada.model.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import pl.narada.access.CurrentStaff;
import pl.narada.access.Role;
import pl.narada.model.CooperationModel;
import pl.narada.model.ModelDocument.Card;
import pl.narada.programme.County;
import pl.narada.programme.Opens;
import pl.narada.shared.Text;
import pl.narada.ui.Links;
import pl.narada.ui.StaffLayout;

/** The cards of initiatives, which are an annex of the model. */
@Route(value = "initiatives", layout = StaffLayout.class)
@RolesAllowed(Role.REVIEWS)
@Opens(Opens.What.WHOLE_REGION)
public class InitiativesView extends Main implements HasDynamicTitle {

    private static final int GLANCE = 160;

    public InitiativesView(CooperationModel model, CurrentStaff staff) {
        addClassName("page");
        var lead = new Paragraph(getTranslation("initiative.lead"));
        lead.addClassName("lead");
        var ways = new Div(Links.to("staff/initiative/new", getTranslation("initiative.new")));
        ways.addClassName("ways");
        ways.setVisible(staff.mayChange());
        var head = new Div(new H1(getTranslation("initiative.title")), ways);
        head.addClassName("page-head");
        add(Links.to("staff/model", getTranslation("model.contents")), head, lead);
        List<Card> cards = model.document().initiatives();
        if (cards.isEmpty()) {
            var empty = new Paragraph(getTranslation("initiative.none"));
            empty.addClassName("empty");
            add(empty);
        }
        cards.forEach(card -> add(row(card, staff.mayChange())));
    }

    private static Component row(Card card, boolean toChange) {
        String name = card.initiative().form().title();
        var title = new Span(
                toChange ? Links.to("staff/initiative/" + card.initiative().id(), name) : new Span(name));
        title.addClassName("card-title");
        var row = new Div(title);
        row.addClassName("action-row");
        County county = card.county();
        if (county != null) row.add(facts(county.name()));
        String purpose = card.initiative().form().purpose();
        if (!purpose.isEmpty()) row.add(new Span(Text.shortened(purpose, GLANCE)));
        return row;
    }

    private static Span facts(String text) {
        var facts = new Span(text);
        facts.addClassName("facts");
        return facts;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("initiative.title") + " – Narada";
    }
}
