package pl.narada.access.ui;

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
import pl.narada.access.StaffAccounts;

/** Where staff sign in. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm();

    public LoginView(StaffAccounts accounts) {
        addClassName("door-page");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        add(new H1("Narada"), new Paragraph(getTranslation("login.lead")), form);
        if (accounts.isEmpty()) {
            var first = new Paragraph(getTranslation("login.no-account-yet"));
            first.addClassName("hint");
            add(first);
        }
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
        form.setI18n(texts(parameters.getSingleParameter("error").equals(Optional.of("wait"))));
        form.setError(parameters.getParameters().containsKey("error"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.title") + " – Narada";
    }
}
