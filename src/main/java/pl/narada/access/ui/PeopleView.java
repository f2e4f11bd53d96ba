package pl.narada.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import pl.narada.access.CurrentStaff;
import pl.narada.access.ElsewhereAccounts;
import pl.narada.access.Role;
import pl.narada.access.SignInWays;
import pl.narada.access.StaffAccounts;
import pl.narada.access.StaffAccounts.Account;
import pl.narada.access.StaffLinks;
import pl.narada.access.StaffLinks.Invitation;
import pl.narada.i18n.Translations;
import pl.narada.shared.CountyNames;
import pl.narada.shared.Here;
import pl.narada.shared.Teryt;
import pl.narada.ui.Buttons;
import pl.narada.ui.Confirm;
import pl.narada.ui.Dates;
import pl.narada.ui.Links;
import pl.narada.ui.Says;
import pl.narada.ui.StaffLayout;

/** Who has an account, who is invited, and what each may do. */
@Route(value = "people", layout = StaffLayout.class)
@RolesAllowed(Role.ADMINISTRATES)
public class PeopleView extends Main implements HasDynamicTitle {

    private final StaffAccounts accounts;
    private final StaffLinks links;
    private final ElsewhereAccounts elsewhere;
    private final SignInWays ways;
    private final Translations words;
    private final String me;
    private final Map<Teryt, String> counties;
    private final Div invited = new Div();
    private final Div list = new Div();

    public PeopleView(
            StaffAccounts accounts,
            StaffLinks links,
            ElsewhereAccounts elsewhere,
            SignInWays ways,
            CurrentStaff staff,
            CountyNames names,
            Translations words) {
        this.accounts = accounts;
        this.links = links;
        this.elsewhere = elsewhere;
        this.ways = ways;
        this.words = words;
        this.me = staff.get().name();
        this.counties = names.countyNames();
        addClassName("page");
        var invite = new Button(
                getTranslation("people.invite"),
                _ -> new InviteDialog(links, elsewhere, ways, me, counties, words, this::showAll).open());
        invite.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var beside = new Div(Links.to("staff/audit", getTranslation("audit.title")), invite);
        beside.addClassName("ways");
        var head = new Div(new H1(getTranslation("people.accounts")), beside);
        head.addClassName("page-head");
        var lead = new Paragraph(getTranslation("people.lead"));
        lead.addClassName("lead");
        add(head, lead, list, invited);
        showAll();
    }

    private void showAll() {
        showAccounts();
        showInvitations();
    }

    private void showAccounts() {
        list.removeAll();
        accounts.all().forEach(account -> list.add(row(account)));
    }

    private Div row(Account account) {
        var member = account.member();
        var name = new Span(member.name());
        name.addClassName("card-title");
        var row = new Div(name);
        row.addClassNames("action-row", "person");
        if (account.disabled()) row.add(tag("people.disabled"));
        row.add(facts(Powers.told(this, member.role(), member.counties(), counties)));
        account.email().filter(address -> !address.equals(member.name())).ifPresent(address -> row.add(facts(address)));
        row.add(facts(account.lastSignIn()
                .map(when -> getTranslation(
                        "people.last",
                        "date",
                        Dates.longDate(getLocale(), when.atZone(Here.ZONE).toLocalDate())))
                .orElse(getTranslation("people.never"))));
        row.add(tools(account));
        return row;
    }

    private Div tools(Account account) {
        String name = account.member().name();
        var change = Buttons.small(
                this,
                "people.change",
                () -> new PowersDialog(account.member(), me, accounts, counties, words, this::showAccounts).open());
        var reset = Buttons.small(this, "people.reset", () -> Confirm.ask(this, "people.reset", () -> reset(name)));
        reset.setVisible(account.hasPassword() && ways.byPassword());
        var email = Buttons.small(
                this, "people.email", () -> new EmailDialog(account, me, elsewhere, words, this::showAccounts).open());
        email.setVisible(!ways.providers().isEmpty());
        var off = Buttons.small(
                this, "people.disable", () -> Confirm.ask(this, "people.disable", () -> disable(name, true)));
        off.setVisible(!account.disabled());
        var on = Buttons.small(this, "people.enable", () -> disable(name, false));
        on.setVisible(account.disabled());
        List.of(change, email, reset, off, on).forEach(b -> b.setAriaLabel(b.getText() + ": " + name));
        var tools = new Div(change, email, reset, off, on);
        tools.addClassName("line-tools");
        return tools;
    }

    private void reset(String name) {
        new LinkDialog("people.reset.made", links.toNewPassword(name, me)).open();
    }

    private void disable(String name, boolean wanted) {
        if (Says.refused(words, accounts.disable(name, wanted, me))) return;
        Says.done(this, wanted ? "people.disabled.done" : "people.enabled.done");
        showAccounts();
    }

    private void showInvitations() {
        invited.removeAll();
        List<Invitation> all = links.invitations();
        if (all.isEmpty()) return;
        invited.add(new H2(getTranslation("people.invitations")));
        all.forEach(invitation -> invited.add(row(invitation)));
    }

    private Div row(Invitation invitation) {
        var note = new Span(invitation.note());
        note.addClassName("card-title");
        var until = getTranslation(
                "people.invitation.until",
                "date",
                Dates.longDate(
                        getLocale(), invitation.expiresAt().atZone(Here.ZONE).toLocalDate()));
        var away = Buttons.small(this, "people.withdraw", () -> {
            links.withdraw(invitation);
            showInvitations();
        });
        away.setAriaLabel(away.getText() + ": " + invitation.note());
        var row = new Div(
                note, facts(Powers.told(this, invitation.role(), invitation.counties(), counties)), facts(until), away);
        row.addClassNames("action-row", "person");
        return row;
    }

    private Span tag(String key) {
        var tag = new Span(getTranslation(key));
        tag.addClassName("tag");
        return tag;
    }

    private static Span facts(String text) {
        var facts = new Span(text);
        facts.addClassName("facts");
        return facts;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.accounts") + " – Narada";
    }
}
