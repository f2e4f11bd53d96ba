package pl.narada.library.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Map;
import java.util.function.Consumer;
import pl.narada.library.Kind;
import pl.narada.library.LibraryQuery;
import pl.narada.library.Sort;
import pl.narada.shared.Teryt;
import pl.narada.ui.Buttons;
import pl.narada.ui.Dates;
import pl.narada.ui.NeedField;
import pl.narada.ui.SearchField;

/** What is looked for in the library. */
final class LibraryFilters extends Div {

    private final SearchField words = new SearchField("library.search");
    private final Select<Kind> kind = new Select<>();
    private final NeedField needs = new NeedField("library.categories");
    private final ComboBox<Teryt> county = new ComboBox<>();
    private final DatePicker before = Dates.picker(this);
    private final Select<Sort> sort = new Select<>();
    private final Checkbox open = new Checkbox();
    private final Checkbox archived = new Checkbox();
    private final Button clear;
    private final Consumer<LibraryQuery> changed;
    private boolean showing;

    LibraryFilters(Map<Teryt, String> counties, Consumer<LibraryQuery> changed) {
        this.changed = changed;
        addClassName("library-filters");
        kind.setLabel(getTranslation("library.kind"));
        kind.setItems(Kind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("library.kind.all"));
        // the empty choice asks for its words too
        kind.setItemLabelGenerator(k -> getTranslation(k == null ? "library.kind.all" : "library.kind." + k.wire()));
        county.setLabel(getTranslation("library.county"));
        county.setItems(counties.keySet());
        county.setItemLabelGenerator(teryt -> counties.getOrDefault(teryt, teryt.value()));
        county.setClearButtonVisible(true);
        before.setLabel(getTranslation("library.before"));
        before.setClearButtonVisible(true);
        sort.setLabel(getTranslation("library.sort"));
        sort.setItems(Sort.values());
        sort.setItemLabelGenerator(s -> getTranslation("library.sort." + s.wire()));
        open.setLabel(getTranslation("library.open"));
        archived.setLabel(getTranslation("library.archived"));
        clear = Buttons.small(this, "library.clear", () -> {
            show(LibraryQuery.EVERYTHING);
            changed();
        });
        words.addValueChangeListener(_ -> changed());
        kind.addValueChangeListener(_ -> changed());
        needs.addValueChangeListener(_ -> changed());
        county.addValueChangeListener(_ -> changed());
        before.addValueChangeListener(_ -> changed());
        sort.addValueChangeListener(_ -> changed());
        open.addValueChangeListener(_ -> changed());
        archived.addValueChangeListener(_ -> changed());
        var boxes = new Div(open, archived, clear);
        boxes.addClassName("library-boxes");
        add(words, kind, needs, county, before, sort, boxes);
    }

    private void changed() {
        if (showing) return;
        LibraryQuery query = query();
        clear.setVisible(!query.equals(LibraryQuery.EVERYTHING));
        changed.accept(query);
    }

    void show(LibraryQuery query) {
        showing = true;
        words.setValue(query.words());
        kind.setValue(query.kind());
        needs.setValue(query.categories());
        county.setValue(query.county());
        before.setValue(query.before());
        sort.setValue(query.sort());
        open.setValue(query.onlyOpen());
        archived.setValue(query.archived());
        clear.setVisible(!query.equals(LibraryQuery.EVERYTHING));
        showing = false;
    }

    private LibraryQuery query() {
        return new LibraryQuery(
                words.getValue(),
                kind.getValue(),
                needs.getValue(),
                county.getValue(),
                open.getValue(),
                before.getValue(),
                archived.getValue(),
                sort.getValue());
    }
}
