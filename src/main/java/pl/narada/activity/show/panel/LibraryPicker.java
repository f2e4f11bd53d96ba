package pl.narada.activity.show.panel;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.di.Instantiator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.show.Card;
import pl.narada.library.Brief;
import pl.narada.library.Kind;
import pl.narada.library.Library;
import pl.narada.library.LibraryEntry;
import pl.narada.library.LibraryQuery;
import pl.narada.ui.NeedField;
import pl.narada.ui.SearchField;

/** Entries of the library, to be put on a slide as cards: several at once, at most as many as there is room for. */
final class LibraryPicker extends Dialog {

    /** An entry, and the words for its card. */
    record Picked(LibraryEntry entry, Brief told) {}

    private final Library library = Instantiator.get(UI.getCurrent()).getOrCreate(Library.class);
    private final Set<UUID> here;
    private final int room;
    private final SearchField sought = new SearchField("library.search");
    private final Select<Kind> kind = new Select<>();
    private final NeedField needs = new NeedField("library.categories");
    private final CheckboxGroup<LibraryEntry> list = new CheckboxGroup<>();
    private final Paragraph none = new Paragraph();
    private final Paragraph full = new Paragraph();
    private final Button add = new Button();
    private final Set<LibraryEntry> chosen = new LinkedHashSet<>();

    /** {@code here}: entries that are on the slide already; {@code usual}: what kind its other cards are of. */
    LibraryPicker(Set<UUID> here, int room, Card.@Nullable Type usual, Consumer<List<Picked>> then) {
        this.here = here;
        this.room = room;
        addClassName("library-picker");
        setHeaderTitle(getTranslation("library.pick.title"));
        setWidth("44rem");
        kind.setLabel(getTranslation("library.kind"));
        kind.setItems(Kind.values());
        kind.setEmptySelectionAllowed(true);
        // the empty choice asks for its words too
        kind.setItemLabelGenerator(k -> getTranslation(k == null ? "library.kind.all" : "library.kind." + k.wire()));
        kind.setEmptySelectionCaption(getTranslation("library.kind.all"));
        if (usual != null) kind.setValue(kindOf(usual));
        list.setLabel(getTranslation("library.pick.list"));
        list.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        list.setItemLabelGenerator(LibraryEntry::title);
        list.setItemHelperGenerator(this::facts);
        list.addValueChangeListener(e -> {
            if (e.isFromClient()) choose(e.getValue());
        });
        none.setText(getTranslation("library.none"));
        full.addClassName("hint");
        full.getElement().setAttribute("role", "status");
        sought.addValueChangeListener(_ -> show());
        kind.addValueChangeListener(_ -> show());
        needs.addValueChangeListener(_ -> show());
        var filters = new Div(sought, kind, needs);
        filters.addClassName("library-filters");
        add(filters, full, list, none);
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.addClickListener(_ -> {
            close();
            then.accept(chosen.stream()
                    .map(entry -> new Picked(entry, library.brief(entry, getLocale())))
                    .toList());
        });
        getFooter().add(new Button(getTranslation("cancel"), _ -> close()), add);
        show();
        choose(Set.of());
    }

    private static Kind kindOf(Card.Type type) {
        return switch (type) {
            case PRACTICE -> Kind.PRACTICE;
            case SOURCE -> Kind.FUNDING;
        };
    }

    /** What is chosen stays in sight, whatever is looked for next. */
    private void show() {
        var query = LibraryQuery.words(sought.getValue(), kind.getValue(), needs.getValue());
        Set<LibraryEntry> found = Stream.concat(
                        chosen.stream(), library.find(query).stream().filter(e -> !here.contains(e.id())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        list.setItems(found);
        list.setValue(new LinkedHashSet<>(chosen));
        list.setVisible(!found.isEmpty());
        none.setVisible(found.isEmpty());
    }

    /** In the order in which they were chosen. */
    private void choose(Set<LibraryEntry> now) {
        chosen.retainAll(now);
        chosen.addAll(now);
        add.setText(getTranslation("library.pick.add", "n", chosen.size()));
        add.setEnabled(!chosen.isEmpty() && chosen.size() <= room);
        full.setText(getTranslation(chosen.size() > room ? "library.pick.too-many" : "library.pick.help", "n", room));
    }

    private String facts(LibraryEntry entry) {
        return Stream.of(
                        getTranslation("library." + entry.kind().wire()),
                        entry.content().place(),
                        entry.isFictional() ? getTranslation("library.fictional") : "",
                        library.standing(entry, getLocale()))
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
