package pl.narada.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import pl.narada.i18n.Translations;

/** The frame of the staff's screens: where one can go, which language, and the way out. Where it is narrow, under one button. */
@PermitAll
public class StaffLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final Unfolding menu;

    public StaffLayout(AuthenticationContext who) {
        var brand = Links.to("staff", "Narada");
        brand.addClassName("brand");
        var nav = new Nav();
        if (who.hasRole("FACILITATOR")) nav.add(Links.to("staff", getTranslation("nav.workshops")));
        nav.add(
                Links.to("staff/review", getTranslation("nav.counties")),
                Links.to("staff/library", getTranslation("nav.library")),
                Links.to("staff/actions", getTranslation("nav.actions")));
        if (who.hasAuthority("COUNTIES_*")) nav.add(Links.to("staff/model", getTranslation("nav.model")));
        nav.add(Links.to("staff/reports", getTranslation("nav.reports")));
        if (who.hasRole("ADMINISTRATOR"))
            nav.add(
                    Links.to("staff/people", getTranslation("nav.people")),
                    Links.to("staff/organisation", getTranslation("nav.organisation")));
        nav.add(Links.to("staff/account", getTranslation("nav.account")));
        nav.addClassName("main-nav");
        var leave = new Button(getTranslation("nav.sign-out"), _ -> who.logout());
        leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        menu = new Unfolding(new Button(getTranslation("nav.menu")), new Div(nav, language(), leave));
        menu.addClassName("site-menu");
        var bar = new Header(brand, menu);
        bar.addClassName("top-bar");
        add(bar);
    }

    /** Whoever has chosen wants to see what. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        menu.fold();
    }

    private Select<Locale> language() {
        var select = new Select<Locale>();
        select.addClassName("language");
        select.setAriaLabel(getTranslation("nav.language"));
        select.setItems(Translations.LANGUAGES);
        select.setItemLabelGenerator(l -> l.getDisplayLanguage(l));
        select.setValue(Translations.nearest(getLocale()));
        select.addValueChangeListener(e -> choose(e.getValue()));
        return select;
    }

    private static void choose(Locale language) {
        UI ui = UI.getCurrent();
        ui.getSession().setLocale(language);
        ui.getPage()
                .executeJs(
                        "document.cookie = $0 + '=' + $1 + ';path=/;max-age=31536000;samesite=lax'; location.reload()",
                        StaffSessions.COOKIE,
                        language.getLanguage());
    }
}
