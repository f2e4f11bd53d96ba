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
import java.util.Optional;
import pl.narada.access.StaffLinks;
import pl.narada.i18n.Translations;

/** Where a link leads that an administrator made for somebody who has forgotten their password. */
@Route(value = "new-password/:token", autoLayout = false)
@AnonymousAllowed
public class NewPasswordView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final StaffLinks links;
    private final Translations words;

    public NewPasswordView(StaffLinks links, Translations words) {
        this.links = links;
        this.words = words;
        addClassName("door-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String secret = event.getRouteParameters().get("token").orElse("");
        Optional<String> whose = links.whoseNewPassword(secret);
        removeAll();
        add(new H1("Narada"));
        if (whose.isEmpty()) add(new Paragraph(getTranslation("new-password.spent")));
        else add(new Paragraph(getTranslation("new-password.lead", "name", whose.get())), form(secret));
    }

    private PasswordForm form(String secret) {
        var form = new PasswordForm();
        return form.finish(
                "new-password.set",
                words,
                () -> links.setPassword(secret, form.password(), form.again()),
                () -> UI.getCurrent().getPage().setLocation("/staff/login"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("new-password.title") + " – Narada";
    }
}
