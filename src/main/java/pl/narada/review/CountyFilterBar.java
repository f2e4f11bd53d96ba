package pl.narada.review;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.narada.programme.Workshop;
import pl.narada.shared.NeedCategory;
import pl.narada.ui.Dates;

/** Which meeting and which category a county's page is about, and the page on paper. */
final class CountyFilterBar extends Div {

    private final Select<Workshop> workshop = new Select<>();
    private final Select<NeedCategory> category = new Select<>();

    CountyFilterBar(CountyPicture picture) {
        addClassName("county-filter");
        prepareWorkshops(picture);
        prepareCategories(picture);
        var print = new Button(getTranslation("county.print"), _ -> print());
        add(workshop, category, print);
    }

    private void prepareWorkshops(CountyPicture picture) {
        List<Workshop> all = picture.workshops();
        workshop.setLabel(getTranslation("county.filter.workshop"));
        workshop.setItems(all);
        workshop.setItemLabelGenerator(this::named);
        workshop.setEmptySelectionAllowed(true);
        workshop.setEmptySelectionCaption(getTranslation("county.filter.all-workshops"));
        all.stream()
                .filter(w -> w.id().equals(picture.filter().workshop()))
                .findFirst()
                .ifPresent(workshop::setValue);
        workshop.addValueChangeListener(e -> go(
                picture,
                picture.filter().with(e.getValue() == null ? null : e.getValue().id())));
    }

    private void prepareCategories(CountyPicture picture) {
        category.setLabel(getTranslation("county.filter.category"));
        category.setItems(Arrays.asList(NeedCategory.values()));
        category.setItemLabelGenerator(this::named);
        category.setEmptySelectionAllowed(true);
        category.setEmptySelectionCaption(getTranslation("county.filter.all-categories"));
        category.setValue(picture.filter().category());
        category.addValueChangeListener(e -> go(picture, picture.filter().with(e.getValue())));
    }

    private String named(@Nullable Workshop w) {
        if (w == null) return getTranslation("county.filter.all-workshops");
        return Dates.longDate(getLocale(), w.details().date()) + " · "
                + w.details().title();
    }

    private String named(@Nullable NeedCategory c) {
        return c == null ? getTranslation("county.filter.all-categories") : getTranslation("need." + c.key());
    }

    private static void go(CountyPicture picture, CountyFilter filter) {
        UI.getCurrent().navigate(CountyFilter.path(picture.county().teryt()), filter.parameters());
    }

    /** What is folded up would be missing on paper. */
    private static void print() {
        UI.getCurrent().getPage().executeJs("""
                document.querySelectorAll('.page vaadin-details').forEach(d => d.opened = true);
                setTimeout(() => window.print(), 400);""");
    }
}
