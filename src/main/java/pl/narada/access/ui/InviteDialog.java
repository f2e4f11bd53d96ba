package pl.narada.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import pl.narada.access.CountyScope;
import pl.narada.access.Role;
import pl.narada.access.StaffLinks;
import pl.narada.i18n.Translations;
import pl.narada.shared.Result;
import pl.narada.shared.Teryt;
import pl.narada.ui.Says;

/** Makes an invitation: for whom it is, and what they may do. */
final class InviteDialog extends Dialog {

    private final StaffLinks links;
    private final String me;
    private final Translations words;
    private final Runnable then;
    private final TextField note = new TextField();
    private final PowersForm powers;

    InviteDialog(StaffLinks links, String me, Map<Teryt, String> counties, Translations words, Runnable then) {
        this.links = links;
        this.me = me;
        this.words = words;
        this.then = then;
        setHeaderTitle(getTranslation("people.invite"));
        note.setLabel(getTranslation("people.invite.for"));
        note.setHelperText(getTranslation("people.invite.for.help"));
        note.setMaxLength(StaffLinks.NOTE_LIMIT);
        note.setWidthFull();
        powers = new PowersForm(Role.FACILITATOR, CountyScope.EVERY, counties);
        add(note, powers);
        var make = new Button(getTranslation("people.invite.make"), _ -> make());
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("cancel"), _ -> close()), make);
    }

    private void make() {
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
