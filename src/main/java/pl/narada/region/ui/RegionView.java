package pl.narada.region.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.UnaryOperator;
import pl.narada.access.Role;
import pl.narada.deliberation.SectorGroups;
import pl.narada.programme.Opens;
import pl.narada.region.CountyNeeds;
import pl.narada.region.Region;
import pl.narada.region.RegionState;
import pl.narada.shared.NeedCategory;
import pl.narada.ui.StaffLayout;

/** The 14 counties beside each other. What is seen stands in the address, so that it can be passed on. */
@Route(value = "review", layout = StaffLayout.class)
@RolesAllowed(Role.REVIEWS)
@Opens(Opens.What.WHOLE_REGION)
public class RegionView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Region region;
    private final WishFields fields;
    private final Div map = new Div();
    private final HeatTable table = new HeatTable(this::look);
    private final SharedList shared = new SharedList(this::look);
    private final Div advice = new Div();
    private final Div alike = new Div();
    private final Div comparison = new Div();
    private final Paragraph empty = new Paragraph(getTranslation("region.empty"));
    private Wish wish = Wish.USUAL;

    public RegionView(Region region) {
        this.region = region;
        fields = new WishFields(region.years(), this::look);
        addClassNames("page", "region");
        var lead = new Paragraph(getTranslation("review.lead"));
        lead.addClassName("lead");
        empty.addClassName("empty");
        comparison.add(
                section("region.table", "region.table-about", table),
                section("region.shared", "region.shared-about", shared),
                section("region.advice", "region.advice-about", advice),
                section("region.alike-title", "region.alike-about", alike));
        add(new H1(getTranslation("review.title")), lead, fields, map, empty, comparison);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Wish.of(event.getLocation().getQueryParameters().getParameters()));
    }

    private void look(UnaryOperator<Wish> change) {
        Wish wanted = change.apply(wish);
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location("review", QueryParameters.simple(wanted.address())));
        show(wanted);
    }

    /** What can have the focus stays where it is. */
    private void show(Wish now) {
        wish = now;
        fields.show(now);
        RegionState state = region.in(now.period());
        instead(map, section("region.map", "region.map-about." + now.measure().wire(), map(state)));
        boolean comparable = state.counties().stream().anyMatch(CountyNeeds::isTelling);
        empty.setVisible(!comparable);
        comparison.setVisible(comparable);
        table.show(state.counties(), now.order());
        shared.show(state.shared(now.atLeast()), now.atLeast());
        instead(advice, new AdviceList(state));
        instead(alike, new AlikeTable(state));
    }

    private static void instead(Div place, Component what) {
        place.removeAll();
        place.add(what);
    }

    private TileMap map(RegionState state) {
        boolean percent = wish.measure().isByCategory();
        return new TileMap(Sight.of(this, state.counties(), wish), unit(), percent);
    }

    private String unit() {
        NeedCategory category = wish.category();
        String measure = getTranslation("region.measure." + wish.measure().wire());
        return wish.measure().isByCategory() && category != null
                ? measure + ": " + getTranslation("need." + category.key())
                : measure;
    }

    private Section section(String title, String about, Component what) {
        var hint = new Paragraph(getTranslation(about, "n", SectorGroups.threshold()));
        hint.addClassName("hint");
        return new Section(new H2(getTranslation(title)), hint, what);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("review.title") + " – Narada";
    }
}
