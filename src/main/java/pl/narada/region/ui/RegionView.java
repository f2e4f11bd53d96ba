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
import jakarta.annotation.security.PermitAll;
import pl.narada.deliberation.SectorGroups;
import pl.narada.region.CountyNeeds;
import pl.narada.region.Region;
import pl.narada.region.RegionState;
import pl.narada.shared.NeedCategory;
import pl.narada.ui.StaffLayout;

/** The 14 counties beside each other. What is seen stands in the address, so that it can be passed on. */
@Route(value = "review", layout = StaffLayout.class)
@PermitAll
public class RegionView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Region region;
    private final WishFields fields;
    private final Div content = new Div();

    public RegionView(Region region) {
        this.region = region;
        fields = new WishFields(region.knowsOpenActions(), region.years(), this::look);
        addClassName("page");
        var lead = new Paragraph(getTranslation("review.lead"));
        lead.addClassName("lead");
        content.addClassName("region");
        add(new H1(getTranslation("review.title")), lead, fields, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Wish.of(event.getLocation().getQueryParameters().getParameters()));
    }

    private void look(Wish wish) {
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location("review", QueryParameters.simple(wish.address())));
        show(wish);
    }

    private void show(Wish wish) {
        fields.show(wish);
        RegionState state = region.in(wish.period());
        content.removeAll();
        content.add(section("region.map", "region.map-about." + wish.measure().wire(), map(state, wish)));
        if (state.counties().stream().noneMatch(CountyNeeds::isTelling)) {
            var empty = new Paragraph(getTranslation("region.empty"));
            empty.addClassName("empty");
            content.add(empty);
            return;
        }
        content.add(
                section("region.table", "region.table-about", new HeatTable(state.counties(), wish, this::look)),
                section(
                        "region.shared",
                        "region.shared-about",
                        new SharedList(state.shared(wish.atLeast()), wish, this::look)),
                section("region.advice", "region.advice-about", new AdviceList(state)),
                section("region.alike-title", "region.alike-about", new AlikeTable(state)));
    }

    private TileMap map(RegionState state, Wish wish) {
        boolean percent = wish.measure().isByCategory();
        return new TileMap(Sight.of(this, state.counties(), wish), unit(wish), percent);
    }

    private String unit(Wish wish) {
        NeedCategory category = wish.category();
        String measure = getTranslation("region.measure." + wish.measure().wire());
        return wish.measure().isByCategory() && category != null
                ? measure + ": " + getTranslation("need." + category.key())
                : measure;
    }

    private Section section(String title, String about, Component what) {
        var hint = new Paragraph(getTranslation(about, "n", SectorGroups.THRESHOLD));
        hint.addClassName("hint");
        return new Section(new H2(getTranslation(title)), hint, what);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("review.title") + " – Narada";
    }
}
