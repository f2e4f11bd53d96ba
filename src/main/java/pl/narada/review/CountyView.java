package pl.narada.review;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import pl.narada.access.Role;
import pl.narada.programme.County;
import pl.narada.programme.Opens;
import pl.narada.programme.Programme;
import pl.narada.shared.Teryt;
import pl.narada.ui.Links;
import pl.narada.ui.StaffLayout;

/** One county: what its people need, propose and agreed on, from all its workshops or one. */
@Route(value = "review/:teryt", layout = StaffLayout.class)
@RolesAllowed(Role.REVIEWS)
@Opens(Opens.What.COUNTY)
public class CountyView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Programme programme;
    private final CountyPages pages;
    private String title = "";

    public CountyView(Programme programme, CountyPages pages) {
        this.programme = programme;
        this.pages = pages;
        addClassNames("page", "county-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<County> county = event.getRouteParameters()
                .get("teryt")
                .filter(Teryt::fits)
                .map(Teryt::new)
                .flatMap(programme::county);
        if (county.isPresent())
            show(county.get(), CountyFilter.of(event.getLocation().getQueryParameters()));
        else event.forwardTo("review");
    }

    private void show(County county, CountyFilter filter) {
        title = county.name();
        CountyPicture picture = pages.picture(county, filter);
        add(Links.to("staff/review", getTranslation("review.all")), new H1(title), new CountyFacts(picture));
        if (picture.workshops().isEmpty()) {
            var empty = new Paragraph(getTranslation("review.empty", "county", county.name()));
            empty.addClassName("empty");
            add(empty);
            return;
        }
        List<CountySection> sections = pages.sections(picture);
        add(new CountyFilterBar(picture), contents(sections));
        sections.forEach(this::add);
        if (picture.meetings().isEmpty()) add(new Paragraph(getTranslation("outcome.none")));
    }

    private Nav contents(List<CountySection> sections) {
        var nav = new Nav();
        nav.addClassName("county-contents");
        nav.getElement().setAttribute("aria-label", getTranslation("county.contents"));
        for (CountySection section : sections) {
            var link = new Anchor("#" + section.anchor(), section.title());
            link.setRouterIgnore(true);
            nav.add(link);
        }
        return nav;
    }

    @Override
    public String getPageTitle() {
        return title + " – Narada";
    }
}
