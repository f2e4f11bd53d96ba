package pl.narada.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import pl.narada.access.StaffAccounts;
import pl.narada.access.StaffMember;
import pl.narada.i18n.Translations;
import pl.narada.shared.Teryt;
import pl.narada.ui.Says;

/** Changes what an account may do. */
final class PowersDialog extends Dialog {

    PowersDialog(
            StaffMember now,
            String me,
            StaffAccounts accounts,
            Map<Teryt, String> counties,
            Translations words,
            Runnable then) {
        setHeaderTitle(now.name());
        var powers = new PowersForm(now.role(), now.counties(), counties);
        var hint = new Paragraph(getTranslation("people.change.hint"));
        hint.addClassName("hint");
        add(hint, powers);
        var save = new Button(getTranslation("save"), _ -> {
            var wanted = new StaffMember(now.name(), powers.role(), powers.scope());
            if (Says.refused(words, accounts.change(wanted, me))) return;
            close();
            Says.done(this, "saved");
            then.run();
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("cancel"), _ -> close()), save);
    }
}
