package pl.narada.access.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import pl.narada.access.SetUp;
import pl.narada.access.StaffAccounts;
import pl.narada.i18n.Translations;
import pl.narada.shared.Result;
import pl.narada.ui.Says;

/** Where the link that the first start prints leads: the first account is made here, once. */
@Route(value = "setup/:token", autoLayout = false)
@AnonymousAllowed
public class SetUpView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final SetUp setUp;
    private final Translations words;
    private final TextField name = new TextField();
    private final PasswordField password = new PasswordField();
    private final PasswordField again = new PasswordField();

    public SetUpView(SetUp setUp, Translations words) {
        this.setUp = setUp;
        this.words = words;
        addClassName("door-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String token = event.getRouteParameters().get("token").orElse("");
        removeAll();
        add(new H1("Narada"));
        if (setUp.isValid(token)) form(token);
        else add(new Paragraph(getTranslation("setup.spent")));
    }

    private void form(String token) {
        name.setLabel(getTranslation("login.name"));
        password.setLabel(getTranslation("login.password"));
        password.setHelperText(getTranslation("setup.password.help", "n", StaffAccounts.SHORTEST_PASSWORD));
        again.setLabel(getTranslation("setup.password.again"));
        var create = new Button(getTranslation("setup.create"), _ -> create(token));
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        create.addClickShortcut(Key.ENTER);
        var fields = new VerticalLayout(name, password, again, create);
        fields.setPadding(false);
        fields.getChildren().forEach(field -> field.getElement().getStyle().setWidth("100%"));
        add(new Paragraph(getTranslation("setup.lead")), fields);
    }

    private void create(String token) {
        switch (setUp.createFirst(token, name.getValue().strip(), password.getValue(), again.getValue())) {
            case Result.Ok<String> _ -> UI.getCurrent().getPage().setLocation("/staff/login");
            case Result.Refused<String>(var why) -> Says.no(words, why);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("setup.title") + " – Narada";
    }
}
