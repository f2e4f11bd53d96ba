package pl.narada.activity.gather.panel;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.gather.panel.FeedFilter.Which;
import pl.narada.deliberation.Folded;
import pl.narada.shared.Sector;
import pl.narada.ui.SearchField;

/** Above the feed: what to look for. */
final class FeedTools extends Div {

    private final SearchField sought = new SearchField("gather.search");
    private final Select<Sector> sector = new Select<>();
    private final Select<Which> which = new Select<>();
    private final Select<ThemeChoice> theme = new Select<>();
    private Map<ThemeChoice, String> themes = Map.of();
    private boolean phases;

    FeedTools(Runnable changed) {
        addClassName("feed-tools");
        sector.setAriaLabel(getTranslation("gather.sector"));
        sector.setEmptySelectionAllowed(true);
        sector.setEmptySelectionCaption(getTranslation("gather.all-sectors"));
        sector.setItems(Sector.values());
        // the empty choice asks for its words too
        sector.setItemLabelGenerator(
                s -> s == null ? getTranslation("gather.all-sectors") : getTranslation("sector." + s.wire()));
        which.setAriaLabel(getTranslation("gather.which"));
        which.setItems(withoutPhases());
        which.setItemLabelGenerator(
                w -> getTranslation("gather.which." + w.name().toLowerCase(Locale.ROOT)));
        which.setValue(Which.ALL);
        sought.addValueChangeListener(_ -> changed.run());
        sector.addValueChangeListener(_ -> changed.run());
        which.addValueChangeListener(_ -> changed.run());
        theme.setAriaLabel(getTranslation("gather.theme"));
        theme.setEmptySelectionAllowed(true);
        theme.setEmptySelectionCaption(getTranslation("gather.all-themes"));
        theme.setItemLabelGenerator(this::nameOf);
        theme.addValueChangeListener(_ -> changed.run());
        add(sought, sector, which, theme);
    }

    private String nameOf(@Nullable ThemeChoice choice) {
        return choice == null ? getTranslation("gather.all-themes") : themes.getOrDefault(choice, "");
    }

    /** What is chosen stays chosen, as long as there is such a theme. */
    void offer(Map<ThemeChoice.In, String> names) {
        Map<ThemeChoice, String> now = new LinkedHashMap<>(names);
        if (!now.isEmpty()) now.put(new ThemeChoice.None(), getTranslation("gather.no-theme"));
        theme.setVisible(!now.isEmpty());
        if (now.equals(themes)) return;
        @Nullable ThemeChoice chosen = theme.getValue();
        themes = now;
        theme.setItems(now.keySet());
        if (chosen != null && now.containsKey(chosen)) theme.setValue(chosen);
    }

    /** Only where something was said before the meeting is there anything to tell apart. */
    void offerPhases(boolean wanted) {
        if (wanted == phases) return;
        phases = wanted;
        Which chosen = Objects.requireNonNullElse(which.getValue(), Which.ALL);
        List<Which> now = wanted ? List.of(Which.values()) : withoutPhases();
        which.setItems(now);
        which.setValue(now.contains(chosen) ? chosen : Which.ALL);
    }

    private static List<Which> withoutPhases() {
        return Stream.of(Which.values())
                .filter(which -> which != Which.BEFORE && which != Which.DURING)
                .toList();
    }

    FeedFilter filter() {
        // other choices empty the field for a moment
        Which chosen = Objects.requireNonNullElse(which.getValue(), Which.ALL);
        return new FeedFilter(Folded.of(sought.getValue()), sector.getValue(), chosen, theme.getValue());
    }

    void clear() {
        sought.clear();
        sector.clear();
        which.setValue(Which.ALL);
        theme.clear();
    }
}
