package pl.narada.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.function.Function;
import pl.narada.access.ElsewhereAccounts;
import pl.narada.i18n.Translations;
import pl.narada.shared.Result;
import pl.narada.ui.Says;

/** Where somebody says by which address a provider knows them. */
final class EmailForm extends Div {

    EmailForm(Translations words, Function<String, Result<String>> asked, Runnable then) {
        addClassName("password-form");
        EmailField email = field(this);
        var button = new Button(getTranslation("setup.create"), _ -> {
            if (!Says.refused(words, asked.apply(email.getValue()))) then.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClickShortcut(Key.ENTER).listenOn(this);
        add(email, button);
    }

    static EmailField field(Component where) {
        var email = new EmailField();
        email.setLabel(where.getTranslation("people.email"));
        email.setHelperText(where.getTranslation("people.email.help"));
        email.setMaxLength(ElsewhereAccounts.EMAIL_LIMIT);
        email.setWidthFull();
        return email;
    }
}
