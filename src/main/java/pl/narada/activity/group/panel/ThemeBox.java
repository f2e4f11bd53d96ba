package pl.narada.activity.group.panel;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import pl.narada.activity.Desk;
import pl.narada.activity.group.GroupCommand;
import pl.narada.activity.group.Theme;
import pl.narada.shared.ActivityId;
import pl.narada.ui.Confirm;
import pl.narada.ui.KeyedList;

/** A theme on the board: its name to be corrected, and its contributions. */
final class ThemeBox extends Div implements KeyedList.Follows<ThemeBox.Column> {

    /** A theme and what is in it. */
    record Column(ActivityId activity, Theme theme, List<Card> cards) {}

    private final Desk desk;
    private final TextField name = new TextField();
    private final Span count = new Span();
    private final KeyedList<Card> cards;
    private Column shown;

    ThemeBox(Desk desk, Column column) {
        this.desk = desk;
        this.shown = column;
        this.cards = new KeyedList<>(c -> c.contribution().id(), card -> new CardBox(desk, card));
        addClassName("theme");
        addClassName("theme-" + (column.theme().id() - 1) % 8);
        name.setAriaLabel(getTranslation("group.name"));
        name.setMaxLength(Theme.NAME_LIMIT);
        name.setValue(column.theme().name());
        name.addValueChangeListener(e -> rename(e.getValue()));
        var remove = new Button(getTranslation("group.remove"), _ -> remove());
        remove.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        var head = new Div(name, count, remove);
        head.addClassName("theme-head");
        add(head, cards);
        follow(column);
    }

    /** The name is touched only when it really is another one: somebody may be correcting it. */
    @Override
    public void follow(Column column) {
        String before = shown.theme().name();
        shown = column;
        if (!before.equals(column.theme().name())) name.setValue(column.theme().name());
        count.setText(Integer.toString(column.cards().size()));
        cards.show(column.cards());
    }

    private void rename(String wanted) {
        Theme theme = shown.theme();
        if (wanted.equals(theme.name())) return;
        boolean renamed = desk.ask(new GroupCommand.RenameTheme(shown.activity(), theme.id(), wanted));
        if (!renamed) name.setValue(shown.theme().name());
    }

    /** Only a theme with contributions in it is worth a question. */
    private void remove() {
        Runnable remove = () -> desk.ask(
                new GroupCommand.RemoveTheme(shown.activity(), shown.theme().id()));
        if (shown.cards().isEmpty()) remove.run();
        else Confirm.ask(this, "group.remove-confirm", remove);
    }
}
