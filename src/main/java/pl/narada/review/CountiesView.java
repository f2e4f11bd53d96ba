package pl.narada.review;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import pl.narada.programme.County;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.room.Phase;
import pl.narada.ui.Links;
import pl.narada.ui.StaffLayout;

/** The 14 counties, each with how many workshops it has had. */
@Route(value = "review", layout = StaffLayout.class)
@PermitAll
public class CountiesView extends Main implements HasDynamicTitle {

    public CountiesView(Programme programme) {
        addClassName("page");
        var lead = new Paragraph(getTranslation("review.lead"));
        lead.addClassName("lead");
        var tiles = new Div();
        tiles.addClassName("counties");
        List<Workshop> all = programme.workshops();
        programme.counties().forEach(county -> tiles.add(tile(county, all)));
        add(new H1(getTranslation("review.title")), lead, tiles);
    }

    private Anchor tile(County county, List<Workshop> all) {
        List<Workshop> here = all.stream()
                .filter(w -> w.details().county().equals(county.teryt()))
                .toList();
        long closed = here.stream().filter(w -> w.phase() == Phase.CLOSED).count();
        var name = new Span(county.name());
        name.addClassName("card-title");
        var plate = new Span(county.plate());
        plate.addClassName("plate");
        var count = new Span(getTranslation("review.closed", "n", closed));
        count.addClassName("facts");
        Anchor tile = Links.to("staff/review/" + county.teryt().value(), "");
        tile.add(plate, name, count);
        tile.addClassName("county");
        if (closed > 0) tile.addClassName("has-outcome");
        boolean live = here.stream().anyMatch(w -> w.phase() == Phase.LIVE);
        if (live) {
            var now = new Span(getTranslation("phase.live"));
            now.addClassName("tag");
            tile.add(now);
        }
        return tile;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("review.title") + " – Narada";
    }
}
