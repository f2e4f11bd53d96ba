package pl.narada.activity.group.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
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
import pl.narada.ui.KeyedList;

/** The theme board: contributions are dragged into a theme, or sent there from the list beside each. */
public final class GroupPanel implements ConsolePanel<GroupSettings, GroupState> {

    private final Desk desk;
    private final Div panel = new Div();
    private final TextField newName = new TextField();
    private final H4 looseTitle = new H4();
    private final KeyedList<Card> loose;
    private final KeyedList<ThemeBox.Column> themes;
    private @Nullable ActivityId activity;

    public GroupPanel(Desk desk) {
        this.desk = desk;
        this.loose = new KeyedList<>(c -> c.contribution().id(), card -> new CardBox(desk, card));
        this.themes = new KeyedList<>(c -> c.theme().id(), this::column);
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
        themes.show(known.stream().map(t -> column(now, all, t, known)).toList());
    }

    private static ThemeBox.Column column(
            Situation<GroupSettings, GroupState> now, List<Contribution> all, Theme theme, List<Theme> known) {
        List<Card> cards = GroupKind.members(now, all, theme).stream()
                .map(c -> new Card(now.id(), c, theme.id(), known))
                .toList();
        return new ThemeBox.Column(now.id(), theme, cards);
    }

    private void make() {
        if (activity != null && desk.ask(new GroupCommand.MakeTheme(activity, newName.getValue(), null))) {
            newName.clear();
            newName.focus();
        }
    }

    private Component column(ThemeBox.Column column) {
        var box = new ThemeBox(desk, column);
        acceptDrops(box, column.theme().id());
        return box;
    }

    private void acceptDrops(Div box, @Nullable Integer theme) {
        DropTarget.create(box)
                .addDropListener(drop -> drop.getDragData()
                        .filter(Card.class::isInstance)
                        .map(Card.class::cast)
                        .ifPresent(card -> desk.ask(new GroupCommand.Place(
                                card.activity(), card.contribution().id(), theme))));
    }
}
