package pl.narada.api.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.narada.access.CurrentStaff;
import pl.narada.access.Role;
import pl.narada.api.Integration;
import pl.narada.api.IntegrationForm;
import pl.narada.api.Integrations;
import pl.narada.api.Issued;
import pl.narada.i18n.Translations;
import pl.narada.programme.County;
import pl.narada.programme.Programme;
import pl.narada.shared.Result;
import pl.narada.shared.Teryt;
import pl.narada.ui.Confirm;
import pl.narada.ui.Says;
import pl.narada.ui.StaffLayout;

/** Which other systems may read here: their tokens are issued and revoked. */
@Route(value = "integrations", layout = StaffLayout.class)
@RolesAllowed(Role.ADMINISTRATES)
public class IntegrationsView extends Main implements HasDynamicTitle {

    private final Integrations integrations;
    private final Translations words;
    private final String staff;
    private final Map<Teryt, String> counties;
    private final NewIntegration form;
    private final Div token = new Div();
    private final Div list = new Div();

    public IntegrationsView(Integrations integrations, Programme programme, Translations words, CurrentStaff signedIn) {
        this.integrations = integrations;
        this.words = words;
        this.staff = signedIn.get().name();
        this.counties = programme.counties().stream().collect(Collectors.toMap(County::teryt, County::name));
        this.form = new NewIntegration(programme.counties(), integrations.today(), this::issue);
        addClassName("page");
        var lead = new Paragraph(getTranslation("integrations.lead"));
        lead.addClassName("lead");
        var how = new Anchor("/api", getTranslation("integrations.how"));
        how.setRouterIgnore(true);
        var ways = new Div(how);
        ways.addClassName("ways");
        token.getElement().setAttribute("role", "status");
        add(new H1(getTranslation("integrations.title")), lead, ways, form, token, list);
        show();
    }

    private void issue(IntegrationForm filled) {
        switch (integrations.issue(filled, staff)) {
            case Result.Refused<Issued>(var why) -> Says.no(words, why);
            case Result.Ok<Issued>(Issued issued) -> {
                form.clear();
                token.removeAll();
                token.add(new TokenOnce(issued));
                show();
            }
        }
    }

    private void show() {
        list.removeAll();
        List<Integration> all = integrations.all();
        if (all.isEmpty()) {
            var none = new Paragraph(getTranslation("integrations.none"));
            none.addClassName("empty");
            list.add(none);
        } else {
            list.add(new IntegrationList(all, counties, integrations.today(), this::ask));
        }
    }

    private void ask(Integration integration) {
        Confirm.ask(this, "integrations.revoke-confirm", () -> {
            integrations.revoke(integration.id());
            // whoever revokes it has no use for it any more
            token.removeAll();
            show();
            Says.done(this, "integrations.revoked");
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("integrations.title") + " – Narada";
    }
}
