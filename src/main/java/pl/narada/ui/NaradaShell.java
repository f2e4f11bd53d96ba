package pl.narada.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;

/** The page around all staff screens. */
@Push
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("context://style/narada.css")
public class NaradaShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Narada");
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addFavIcon("icon", "/phone/icon.svg", "any");
    }
}
