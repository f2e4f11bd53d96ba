package pl.narada.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import pl.narada.access.CurrentStaff;
import pl.narada.access.Role;
import pl.narada.access.SignInWays;
import pl.narada.access.StaffAccounts;
import pl.narada.access.StaffMember;
import pl.narada.i18n.Translations;
import pl.narada.shared.CountyNames;
import pl.narada.ui.StaffLayout;

/** One's own account: what it may do, another password, and the end of all that is signed in elsewhere. */
@Route(value = "account", layout = StaffLayout.class)
@RolesAllowed(Role.REVIEWS)
public class AccountView extends Main implements HasDynamicTitle {

    private final StaffAccounts accounts;
    private final Translations words;
    private final StaffMember me;

    public AccountView(
            StaffAccounts accounts, SignInWays ways, CurrentStaff staff, CountyNames counties, Translations words) {
        this.accounts = accounts;
        this.words = words;
        this.me = staff.get();
        addClassName("page");
        var facts = new Paragraph(Powers.told(this, me.role(), me.counties(), counties.countyNames()));
        facts.addClassName("facts");
        add(new H1(getTranslation("account.title", "name", me.name())), facts);
        boolean password = accounts.find(me.name())
                .filter(StaffAccounts.Account::hasPassword)
                .isPresent();
        if (password && ways.byPassword()) add(password());
        add(everywhere());
    }

    private Section password() {
        var present = new PasswordField(getTranslation("account.present"));
        present.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        var form = new PasswordForm().ofAnother();
        form.add(present);
        form.finish(
                "account.change",
                words,
                () -> accounts.changePassword(me.name(), present.getValue(), form.password(), form.again()),
                AccountView::signInAnew);
        var hint = new Paragraph(getTranslation("account.password.hint"));
        hint.addClassName("hint");
        return new Section(new H2(getTranslation("account.password")), hint, form);
    }

    private Section everywhere() {
        var hint = new Paragraph(getTranslation("account.everywhere.hint"));
        hint.addClassName("hint");
        var leave = new Button(getTranslation("account.everywhere"), _ -> {
            accounts.endSignIns(me.name());
            signInAnew();
        });
        return new Section(new H2(getTranslation("account.devices")), hint, leave);
    }

    private static void signInAnew() {
        UI.getCurrent().getPage().setLocation("/staff/login");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.account") + " – Narada";
    }
}
