package pl.narada.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import pl.narada.access.CountyScope;
import pl.narada.access.ElsewhereAccounts;
import pl.narada.access.Role;
import pl.narada.access.SignInWays;
import pl.narada.access.StaffLinks;
import pl.narada.i18n.Translations;
import pl.narada.shared.Result;
import pl.narada.shared.Teryt;
import pl.narada.ui.Says;

/** Invites somebody, by a link or by the address that a provider will show: for whom it is, and what they may do. */
final class InviteDialog extends Dialog {

    private final StaffLinks links;
    private final ElsewhereAccounts elsewhere;
    private final String me;
    private final Translations words;
    private final Runnable then;
    private final RadioButtonGroup<Boolean> byProvider = new RadioButtonGroup<>();
    private final TextField note = new TextField();
    private final EmailField email;
    private final PowersForm powers;
    private final Button make;

    InviteDialog(
            StaffLinks links,
            ElsewhereAccounts elsewhere,
            SignInWays ways,
            String me,
            Map<Teryt, String> counties,
            Translations words,
            Runnable then) {
        this.links = links;
        this.elsewhere = elsewhere;
        this.me = me;
        this.words = words;
        this.then = then;
        setHeaderTitle(getTranslation("people.invite"));
        byProvider.setLabel(getTranslation("people.invite.way"));
        byProvider.setItems(true, false);
        byProvider.setItemLabelGenerator(
                yes -> yes ? getTranslation("people.invite.way.provider") : getTranslation("people.invite.way.link"));
        byProvider.setValue(!ways.providers().isEmpty());
        byProvider.setVisible(ways.byPassword() && !ways.providers().isEmpty());
        byProvider.addValueChangeListener(_ -> show());
        note.setLabel(getTranslation("people.invite.for"));
        note.setHelperText(getTranslation("people.invite.for.help"));
        note.setMaxLength(StaffLinks.NOTE_LIMIT);
        note.setWidthFull();
        email = EmailForm.field(this);
        powers = new PowersForm(Role.FACILITATOR, CountyScope.EVERY, counties);
        add(byProvider, note, email, powers);
        make = new Button("", _ -> make());
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("cancel"), _ -> close()), make);
        show();
    }

    private void show() {
        boolean provider = byProvider.getValue();
        note.setVisible(!provider);
        email.setVisible(provider);
        make.setText(provider ? getTranslation("people.invite.email.make") : getTranslation("people.invite.make"));
    }

    private void make() {
        if (byProvider.getValue()) invite();
        else makeLink();
    }

    private void invite() {
        if (Says.refused(words, elsewhere.invite(email.getValue(), powers.role(), powers.scope(), me))) return;
        close();
        Says.done(this, "people.invite.email.done");
        then.run();
    }

    private void makeLink() {
        switch (links.invite(note.getValue(), powers.role(), powers.scope(), me)) {
            case Result.Ok<String>(String address) -> {
                close();
                then.run();
                new LinkDialog("people.invite.made", address).open();
            }
            case Result.Refused<String>(var why) -> Says.no(words, why);
        }
    }
}
