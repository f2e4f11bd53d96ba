package pl.narada.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import pl.narada.access.StaffLinks;
import pl.narada.i18n.Translations;

/** Where an invitation leads: somebody chooses the name and password of their account. */
@Route(value = "invitation/:token", autoLayout = false)
@AnonymousAllowed
public class InvitationView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final StaffLinks links;
    private final Translations words;

    public InvitationView(StaffLinks links, Translations words) {
        this.links = links;
        this.words = words;
        addClassName("door-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String secret = event.getRouteParameters().get("token").orElse("");
        removeAll();
        add(new H1("Narada"));
        if (links.isInvitation(secret)) add(new Paragraph(getTranslation("invitation.lead")), form(secret));
        else add(new Paragraph(getTranslation("invitation.spent")));
    }

    private PasswordForm form(String secret) {
        var form = new PasswordForm().withName();
        return form.finish(
                "setup.create",
                words,
                () -> links.accept(secret, form.name(), form.password(), form.again()),
                () -> UI.getCurrent().getPage().setLocation("/staff/login"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("invitation.title") + " – Narada";
    }
}
