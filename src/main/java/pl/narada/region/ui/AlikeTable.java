package pl.narada.region.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import pl.narada.programme.County;
import pl.narada.region.Borders;
import pl.narada.region.CountyNeeds;
import pl.narada.region.RegionState;
import pl.narada.region.RegionState.Alike;
import pl.narada.ui.Links;

/** Beside each county its neighbours, and the counties that are most like it, with why. */
final class AlikeTable extends Div {

    private static final int MOST = 2;

    AlikeTable(RegionState state) {
        addClassName("ballot");
        var table = new NativeTable();
        table.addClassName("alike");
        NativeTableRow head = table.getHead().addRow();
        for (String column : List.of("region.county", "region.alike", "region.borders-on")) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(getTranslation(column));
            cell.getElement().setAttribute("scope", "col");
        }
        state.alike(MOST).forEach((county, alike) -> line(table.getBody().addRow(), county, alike, state));
        add(table);
    }

    private void line(NativeTableRow line, County county, List<Alike> alike, RegionState state) {
        NativeTableHeaderCell name = line.addHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(to(county));
        var others = line.addDataCell();
        alike.forEach(other -> others.add(alike(other)));
        neighbours(line.addDataCell(), county, state);
    }

    private Div alike(Alike other) {
        var why = new Span(other.inCommon().isEmpty() ? "" : getTranslation("region.in-common", "needs", needs(other)));
        why.addClassName("facts");
        return new Div(to(other.county()), new Span(" "), why);
    }

    private String needs(Alike other) {
        return other.inCommon().stream()
                .map(c -> getTranslation("need.short." + c.key()))
                .collect(Collectors.joining(", "));
    }

    /** By plates, as on the map; the names are there for those who don't know them. */
    private static void neighbours(NativeTableCell cell, County county, RegionState state) {
        state.counties().stream()
                .map(CountyNeeds::county)
                .filter(other -> Borders.of(county.teryt()).contains(other.teryt()))
                .forEach(other -> cell.add(plate(other), new Text(" ")));
    }

    private static HtmlComponent plate(County county) {
        var plate = new HtmlComponent("abbr");
        plate.setTitle(county.name());
        plate.getElement().setText(county.plate());
        return plate;
    }

    private static Anchor to(County county) {
        return Links.to("staff/review/" + county.teryt().value(), county.name());
    }
}
