package pl.narada.access.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Supplier;
import pl.narada.access.Passwords;
import pl.narada.i18n.Translations;
import pl.narada.shared.Result;
import pl.narada.ui.Says;

/** Where somebody chooses a password, and maybe the name of their account. */
final class PasswordForm extends Div {

    private final TextField name = new TextField();
    private final PasswordField password = new PasswordField();
    private final PasswordField again = new PasswordField();

    PasswordForm() {
        addClassName("password-form");
        name.setLabel(getTranslation("login.name"));
        name.setHelperText(getTranslation("login.name.help"));
        name.setAutocomplete(Autocomplete.USERNAME);
        password.setLabel(getTranslation("login.password"));
        password.setHelperText(getTranslation("setup.password.help", "n", Passwords.SHORTEST));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        again.setLabel(getTranslation("setup.password.again"));
        again.setAutocomplete(Autocomplete.NEW_PASSWORD);
    }

    /** For somebody who has another one. */
    PasswordForm ofAnother() {
        password.setLabel(getTranslation("new-password.title"));
        again.setLabel(getTranslation("new-password.again"));
        return this;
    }

    PasswordForm withName() {
        add(name);
        return this;
    }

    /** {@code asked} is tried on a press; if it was refused, the reason is said and all stays filled in. */
    PasswordForm finish(String submit, Translations words, Supplier<Result<String>> asked, Runnable then) {
        var button = new Button(getTranslation(submit), _ -> {
            switch (asked.get()) {
                case Result.Ok<String> _ -> then.run();
                case Result.Refused<String>(var why) -> Says.no(words, why);
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClickShortcut(Key.ENTER).listenOn(this);
        add(password, again, button);
        return this;
    }

    String name() {
        return name.getValue().strip();
    }

    String password() {
        return password.getValue();
    }

    String again() {
        return again.getValue();
    }

    void clear() {
        password.clear();
        again.clear();
    }
}
