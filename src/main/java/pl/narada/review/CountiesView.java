package pl.narada.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import pl.narada.access.Role;
import pl.narada.programme.Admission;
import pl.narada.programme.County;
import pl.narada.programme.Programme;
import pl.narada.ui.Links;
import pl.narada.ui.StaffLayout;

/** The counties that one may read about, for whoever may not read about all: they have no region to compare. */
@Route(value = "counties", layout = StaffLayout.class)
@RolesAllowed(Role.REVIEWS)
public class CountiesView extends Main implements HasDynamicTitle {

    public CountiesView(Programme programme, Admission admission) {
        addClassName("page");
        var lead = new Paragraph(getTranslation("counties.lead"));
        lead.addClassName("lead");
        add(new H1(getTranslation("review.title")), lead);
        List<County> mine = admission.toReadOf(programme.counties());
        mine.forEach(
                county -> add(card(county, programme.workshopsOf(county.teryt()).size())));
        if (mine.isEmpty()) {
            var empty = new Paragraph(getTranslation("counties.none"));
            empty.addClassName("empty");
            add(empty);
        }
    }

    private Div card(County county, int workshops) {
        var name = Links.to("staff/review/" + county.teryt().value(), county.name());
        name.addClassName("card-title");
        var facts = new Span(getTranslation("counties.workshops", "n", workshops));
        facts.addClassName("facts");
        var card = new Div(name, facts);
        card.addClassName("action-row");
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("review.title") + " – Narada";
    }
}
