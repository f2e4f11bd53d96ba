package pl.narada.region.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import pl.narada.programme.County;
import pl.narada.region.Borders;
import pl.narada.shared.Teryt;
import pl.narada.ui.Links;

/**
 * The counties where they lie, roughly, each a link with its value. Colour is only one of the signs: the number stands
 * there, and so many squares of five are full.
 */
final class TileMap extends Div {

    /** It lies around the city of Kielce and takes two places. */
    private static final Teryt WIDE = new Teryt("2604");

    private final String unit;

    /** {@code unit}: what a value is, read out before it. */
    TileMap(List<Sight> sights, String unit, boolean percent) {
        this.unit = unit;
        addClassName("region-map");
        var levels = Levels.over(
                sights.stream().map(Sight::value).filter(Objects::nonNull).toList());
        var tiles = new UnorderedList();
        tiles.addClassName("tile-map");
        tiles.getElement().setAttribute("role", "list");
        sights.stream()
                .sorted(Comparator.comparing((Sight s) -> s.county().county().tileRow())
                        .thenComparing(s -> s.county().county().tileColumn()))
                .forEach(sight -> tiles.add(place(sight, levels)));
        add(tiles, legend(levels, percent));
    }

    private ListItem place(Sight sight, Levels levels) {
        County county = sight.county().county();
        var item = new ListItem(tile(sight, levels));
        item.addClassName("at-" + county.teryt().value());
        Borders.of(county.teryt()).forEach(other -> item.addClassName("near-" + other.value()));
        int column = county.tileColumn() + 1;
        item.getStyle().set("grid-row", Integer.toString(county.tileRow() + 1));
        item.getStyle()
                .set("grid-column", county.teryt().equals(WIDE) ? column + " / span 2" : Integer.toString(column));
        return item;
    }

    private Anchor tile(Sight sight, Levels levels) {
        County county = sight.county().county();
        var tile = Links.to("staff/review/" + county.teryt().value(), "");
        tile.addClassName("county");
        tile.add(span(county.plate(), "plate"), span(county.name(), "card-title"));
        if (sight.value() == null) tile.addClassName("no-value");
        else {
            levels.paint(tile, sight.value());
            tile.add(hidden(unit));
        }
        tile.add(span(sight.words(), "tile-value"));
        if (!sight.caption().isEmpty()) tile.add(span(sight.caption(), "tile-caption"));
        int people = sight.county().people();
        if (people > 0) tile.add(span("n\u00A0=\u00A0" + people, "tile-n"));
        if (sight.value() != null) tile.add(marks(levels.of(sight.value())));
        if (sight.county().goingOn() && sight.county().needs() != null)
            tile.add(span(getTranslation("region.going-on"), "tile-now"));
        return tile;
    }

    private static Span hidden(String words) {
        return span(words, "sr-only");
    }

    private static Span span(String words, String cssClass) {
        var span = new Span(words);
        span.addClassName(cssClass);
        return span;
    }

    private static Span marks(int level) {
        Span marks = span("■".repeat(level + 1) + "□".repeat(Levels.COUNT - 1 - level), "tile-marks");
        marks.getElement().setAttribute("aria-hidden", "true");
        return marks;
    }

    private Div legend(Levels levels, boolean percent) {
        var legend = new Div(span(unit, "legend-title"));
        legend.addClassName("map-legend");
        IntStream.range(0, Levels.COUNT).forEach(level -> {
            var swatch = span("", "swatch");
            swatch.addClassName("level-" + level);
            legend.add(new Div(swatch, marks(level), new Span(range(levels, level, percent))));
        });
        var swatch = span("", "swatch");
        swatch.addClassName("no-value");
        legend.add(new Div(swatch, new Span(getTranslation("region.no-value"))));
        return legend;
    }

    private String range(Levels levels, int level, boolean percent) {
        String sign = percent ? "%" : "";
        String from = Sight.number(getLocale(), levels.from(level));
        String to = Sight.number(getLocale(), levels.from(level + 1)) + sign;
        if (level == 0) return getTranslation("region.below", "to", to);
        if (level == Levels.COUNT - 1) return getTranslation("region.from-up", "from", from + sign);
        return getTranslation("region.range", "from", from, "to", to);
    }
}
