package pl.narada.console;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomListenerRegistration;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Keys for those who have both hands free. A key counts only where nobody is writing and no dialog is open; whoever works
 * with their voice or a shaking hand can turn them off (WCAG 2.1, 2.1.4). The theme board has keys of its own; of these only
 * the one that takes back counts on it.
 */
final class Keyboard extends Div {

    private static final String WRITES_NOWHERE = """
            !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat && !event.defaultPrevented
            && !document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]')
            && !event.composedPath().some(e => e.matches && e.matches(
                'input, textarea, select, [contenteditable], [role=listbox], [role=menu]'))
            && (event.key.toLowerCase() === 'c' || !event.composedPath().some(e => e.matches && e.matches('narada-theme-board')))
            && [%s].includes(event.key.toLowerCase())""";

    private final Consumer<Shortcut> pressed;
    private final Checkbox on = new Checkbox();
    private @Nullable DomListenerRegistration listening;

    Keyboard(Consumer<Shortcut> pressed) {
        this.pressed = pressed;
        on.setLabel(getTranslation("keys.on"));
        on.setValue(true);
        var help = new Button(getTranslation("keys.title") + " (?)", _ -> openHelp());
        help.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        addClassName("keyboard");
        add(help);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        String keys = Arrays.stream(Shortcut.values())
                .flatMap(s -> s.keys().stream())
                .map(k -> "'" + k.toLowerCase(Locale.ROOT) + "'")
                .collect(Collectors.joining(","));
        listening = attached.getUI()
                .getElement()
                .addEventListener(
                        "keydown", e -> press(e.getEventData().get("event.key").asString()))
                .addEventData("event.key")
                .setFilter(WRITES_NOWHERE.formatted(keys));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (listening != null) listening.remove();
    }

    void press(String key) {
        Shortcut.of(key)
                .filter(shortcut -> on.getValue() || shortcut == Shortcut.HELP)
                .ifPresent(shortcut -> {
                    if (shortcut == Shortcut.HELP) openHelp();
                    else pressed.accept(shortcut);
                });
    }

    private void openHelp() {
        var dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("keys.title"));
        var list = new Div();
        list.addClassName("keys");
        for (Shortcut shortcut : Shortcut.values()) {
            var keys = new Span(shortcut.keys().stream().map(this::shown).collect(Collectors.joining(" / ")));
            keys.addClassName("key");
            list.add(new Div(keys, new Span(getTranslation("keys." + shortcut.wire()))));
        }
        dialog.add(list, new Paragraph(getTranslation("keys.where")), on);
        dialog.getFooter().add(new Button(getTranslation("close"), _ -> dialog.close()));
        dialog.open();
    }

    private String shown(String key) {
        return switch (key) {
            case "PageDown", "PageUp" -> getTranslation("keys." + key);
            default -> key.toUpperCase(Locale.ROOT);
        };
    }
}
