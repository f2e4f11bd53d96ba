package pl.narada.activity.group.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.ConsolePanel;
import pl.narada.activity.Desk;
import pl.narada.activity.group.GroupCommand;
import pl.narada.activity.group.GroupKind;
import pl.narada.activity.group.GroupSettings;
import pl.narada.activity.group.GroupState;
import pl.narada.activity.group.Theme;
import pl.narada.room.Contribution;
import pl.narada.room.Situation;
import pl.narada.shared.ActivityId;
import pl.narada.ui.Confirm;
import pl.narada.ui.KeyedList;

/** The theme board: contributions are dragged into a theme, or sent there from the list beside each. */
public final class GroupPanel implements ConsolePanel<GroupSettings, GroupState> {

    /** A contribution on the board. {@code themes} are those it could go to. */
    private record Card(
            ActivityId activity,
            Contribution contribution,
            @Nullable Integer theme,
            List<Theme> themes) {}

    private record Column(ActivityId activity, Theme theme, List<Card> cards) {}

    private final Desk desk;
    private final Div panel = new Div();
    private final TextField newName = new TextField();
    private final H4 looseTitle = new H4();
    private final KeyedList<Card> loose = new KeyedList<>(c -> c.contribution().id(), this::card);
    private final KeyedList<Column> themes = new KeyedList<>(c -> c.theme().id(), this::column);
    private @Nullable ActivityId activity;

    public GroupPanel(Desk desk) {
        this.desk = desk;
        newName.setPlaceholder(panel.getTranslation("group.new"));
        newName.setAriaLabel(panel.getTranslation("group.new"));
        newName.setMaxLength(Theme.NAME_LIMIT);
        newName.addKeyDownListener(Key.ENTER, _ -> make());
        var add = new Button(panel.getTranslation("group.add"), _ -> make());
        var maker = new Div(newName, add);
        maker.addClassName("maker");
        var left = new Div(looseTitle, loose);
        left.addClassName("loose");
        acceptDrops(left, null);
        themes.addClassName("theme-columns");
        var right = new Div(maker, themes);
        right.addClassName("board");
        panel.add(left, right);
        panel.addClassName("group-panel");
    }

    @Override
    public Component component() {
        return panel;
    }

    @Override
    public void show(Situation<GroupSettings, GroupState> now) {
        activity = now.id();
        List<Contribution> all = now.visibleContributionsOf(now.settings().source());
        List<Theme> known = now.state().themes();
        List<Card> without = all.stream()
                .filter(c -> now.state().themeOf(c.id()) == null)
                .map(c -> new Card(now.id(), c, null, known))
                .toList();
        looseTitle.setText(panel.getTranslation("group.loose", "n", without.size()));
        loose.show(without);
        themes.show(known.stream()
                .map(t -> new Column(
                        now.id(),
                        t,
                        GroupKind.members(now, all, t).stream()
                                .map(c -> new Card(now.id(), c, t.id(), known))
                                .toList()))
                .toList());
    }

    private void make() {
        if (activity != null && desk.ask(new GroupCommand.MakeTheme(activity, newName.getValue(), null))) {
            newName.clear();
            newName.focus();
        }
    }

    private Component column(Column column) {
        Theme theme = column.theme();
        var name = new TextField();
        name.setValue(theme.name());
        name.setAriaLabel(panel.getTranslation("group.name"));
        name.setMaxLength(Theme.NAME_LIMIT);
        name.addValueChangeListener(e -> {
            boolean renamed = desk.ask(new GroupCommand.RenameTheme(column.activity(), theme.id(), e.getValue()));
            if (!renamed) name.setValue(theme.name());
        });
        var remove = new Button(panel.getTranslation("group.remove"), _ -> remove(column));
        remove.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        var head = new Div(name, new Span(Integer.toString(column.cards().size())), remove);
        head.addClassName("theme-head");
        var box = new Div(head);
        column.cards().forEach(card -> box.add(card(card)));
        box.addClassName("theme");
        box.addClassName("theme-" + (theme.id() - 1) % 8);
        acceptDrops(box, theme.id());
        return box;
    }

    /** Only a theme with contributions in it is worth a question. */
    private void remove(Column column) {
        Runnable remove = () -> desk.ask(
                new GroupCommand.RemoveTheme(column.activity(), column.theme().id()));
        if (column.cards().isEmpty()) remove.run();
        else Confirm.ask(panel, "group.remove-confirm", remove);
    }

    private Component card(Card card) {
        var text = new Span(card.contribution().text());
        text.addClassName("words");
        var box = new Div(text, mover(card));
        box.addClassName("card");
        DragSource.create(box).setDragData(card);
        return box;
    }

    /** The way without a mouse: choose the theme. */
    private Component mover(Card card) {
        var select = new Select<Optional<Theme>>();
        List<Optional<Theme>> places = new ArrayList<>();
        places.add(Optional.empty());
        card.themes().forEach(t -> places.add(Optional.of(t)));
        select.setItems(places);
        select.setItemLabelGenerator(t -> t.map(Theme::name).orElse(panel.getTranslation("group.none")));
        select.setAriaLabel(
                panel.getTranslation("group.move", "text", card.contribution().text()));
        select.setValue(card.themes().stream()
                .filter(t -> Integer.valueOf(t.id()).equals(card.theme()))
                .findFirst());
        select.addValueChangeListener(e -> {
            if (e.isFromClient()) place(card, e.getValue().map(Theme::id).orElse(null));
        });
        select.addClassName("mover");
        return select;
    }

    private void acceptDrops(Div box, @Nullable Integer theme) {
        DropTarget.create(box)
                .addDropListener(drop -> drop.getDragData()
                        .filter(Card.class::isInstance)
                        .map(Card.class::cast)
                        .ifPresent(card -> place(card, theme)));
    }

    private void place(Card card, @Nullable Integer theme) {
        desk.ask(new GroupCommand.Place(card.activity(), card.contribution().id(), theme));
    }
}
