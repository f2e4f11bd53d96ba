package pl.narada.access.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import java.util.Set;
import pl.narada.access.SignInProvider;
import pl.narada.access.SignInWays;
import pl.narada.access.StaffAccounts;

/** Where staff sign in. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** Why a provider's word wasn't enough, as it stands in the address. */
    private static final Set<String> ELSEWHERE =
            Set.of("provider", "email-unverified", "account-missing", "account-disabled");

    private final LoginForm form = new LoginForm();
    private final Paragraph elsewhere = new Paragraph();

    public LoginView(StaffAccounts accounts, SignInWays ways) {
        addClassName("door-page");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setVisible(ways.byPassword());
        elsewhere.addClassName("not-in");
        elsewhere.getElement().setAttribute("role", "alert");
        add(new H1("Narada"), new Paragraph(getTranslation("login.lead")), elsewhere, form);
        var providers = new Div();
        providers.addClassName("providers");
        ways.providers().forEach(provider -> providers.add(to(provider)));
        providers.setVisible(!ways.providers().isEmpty());
        add(providers);
        if (accounts.isEmpty()) {
            var first = new Paragraph(getTranslation("login.no-account-yet"));
            first.addClassName("hint");
            add(first);
        }
    }

    /** A link, not a form: nothing is sent, and the policy for forms needs to allow no provider. */
    private Anchor to(SignInProvider provider) {
        var way = new Anchor(provider.path(), getTranslation("login.elsewhere", "name", provider.name()));
        way.addClassName("provider");
        way.getElement().setAttribute("router-ignore", true);
        return way;
    }

    /** {@code wait}: whether it went wrong too often. */
    private LoginI18n texts(boolean wait) {
        LoginI18n i18n = LoginI18n.createDefault();
        i18n.getForm().setTitle(getTranslation("login.title"));
        i18n.getForm().setUsername(getTranslation("login.name"));
        i18n.getForm().setPassword(getTranslation("login.password"));
        i18n.getForm().setSubmit(getTranslation("login.submit"));
        i18n.getErrorMessage().setTitle(getTranslation(wait ? "login.wait.title" : "login.wrong.title"));
        i18n.getErrorMessage().setMessage(getTranslation(wait ? "login.wait.text" : "login.wrong.text"));
        i18n.getErrorMessage().setUsername(getTranslation("login.name.missing"));
        i18n.getErrorMessage().setPassword(getTranslation("login.password.missing"));
        return i18n;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        Optional<String> error = parameters.getSingleParameter("error");
        Optional<String> why = error.filter(ELSEWHERE::contains);
        form.setI18n(texts(error.equals(Optional.of("wait"))));
        form.setError(error.isPresent() && why.isEmpty());
        elsewhere.setVisible(why.isPresent());
        why.ifPresent(code -> elsewhere.setText(getTranslation("refusal." + code)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.title") + " – Narada";
    }
}
