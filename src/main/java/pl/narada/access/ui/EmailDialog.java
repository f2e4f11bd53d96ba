package pl.narada.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import pl.narada.access.ElsewhereAccounts;
import pl.narada.access.StaffAccounts.Account;
import pl.narada.i18n.Translations;
import pl.narada.ui.Says;

/** By which address a provider may show whose account this is. Saving it, also as it was, lets them come anew. */
final class EmailDialog extends Dialog {

    EmailDialog(Account account, String me, ElsewhereAccounts elsewhere, Translations words, Runnable then) {
        String name = account.member().name();
        setHeaderTitle(name);
        EmailField email = EmailForm.field(this);
        email.setValue(account.email().orElse(""));
        add(new Paragraph(getTranslation("people.email.hint")), email);
        var save = new Button(getTranslation("save"), _ -> {
            if (Says.refused(words, elsewhere.expect(name, email.getValue(), me))) return;
            close();
            Says.done(this, "saved");
            then.run();
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("cancel"), _ -> close()), save);
    }
}
