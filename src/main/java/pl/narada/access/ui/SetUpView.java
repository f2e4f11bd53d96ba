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
import pl.narada.access.SetUp;
import pl.narada.access.SignInWays;
import pl.narada.i18n.Translations;

/** Where the link that the first start prints leads: the first account is made here, once. */
@Route(value = "setup/:token", autoLayout = false)
@AnonymousAllowed
public class SetUpView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final SetUp setUp;
    private final SignInWays ways;
    private final Translations words;

    public SetUpView(SetUp setUp, SignInWays ways, Translations words) {
        this.ways = ways;
        this.setUp = setUp;
        this.words = words;
        addClassName("door-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String token = event.getRouteParameters().get("token").orElse("");
        removeAll();
        add(new H1("Narada"));
        if (setUp.isValid(token) && ways.byPassword()) add(new Paragraph(getTranslation("setup.lead")), form(token));
        else if (setUp.isValid(token)) add(new Paragraph(getTranslation("setup.email.lead")), emailForm(token));
        else add(new Paragraph(getTranslation("setup.spent")));
    }

    private PasswordForm form(String token) {
        var form = new PasswordForm().withName();
        return form.finish(
                "setup.create",
                words,
                () -> setUp.createFirst(token, form.name(), form.password(), form.again()),
                SetUpView::signIn);
    }

    private EmailForm emailForm(String token) {
        return new EmailForm(words, email -> setUp.createFirst(token, email), SetUpView::signIn);
    }

    private static void signIn() {
        UI.getCurrent().getPage().setLocation("/staff/login");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("setup.title") + " – Narada";
    }
}
