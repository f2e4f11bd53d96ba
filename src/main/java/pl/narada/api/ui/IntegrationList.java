package pl.narada.api.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import pl.narada.api.Integration;
import pl.narada.shared.Here;
import pl.narada.shared.Teryt;
import pl.narada.ui.Buttons;
import pl.narada.ui.Dates;

/** The tokens that were issued: for whom, about what, until when, and whether they are used. */
final class IntegrationList extends Div {

    private final Map<Teryt, String> counties;
    private final LocalDate today;
    private final Consumer<Integration> revoke;

    IntegrationList(List<Integration> all, Map<Teryt, String> counties, LocalDate today, Consumer<Integration> revoke) {
        this.counties = counties;
        this.today = today;
        this.revoke = revoke;
        addClassName("integration-list");
        add(new H2(getTranslation("integrations.list")));
        all.forEach(integration -> add(row(integration)));
    }

    private Component row(Integration integration) {
        var end = Buttons.small(this, "integrations.revoke", () -> revoke.accept(integration));
        end.setAriaLabel(getTranslation("integrations.revoke-label", "name", integration.name()));
        var about = new Div(
                new H3(integration.name()),
                facts(scope(integration) + " · " + validity(integration)),
                facts(created(integration) + " · " + use(integration)));
        var row = new Div(about, end);
        row.addClassName("integration");
        return row;
    }

    private static Paragraph facts(String text) {
        var facts = new Paragraph(text);
        facts.addClassName("facts");
        return facts;
    }

    private String scope(Integration integration) {
        if (integration.scope().isEvery()) return getTranslation("integrations.all-counties");
        return integration.scope().limits().stream()
                .map(teryt -> counties.getOrDefault(teryt, teryt.value()))
                .collect(Collectors.joining(", "));
    }

    private String validity(Integration integration) {
        LocalDate last = integration.lastDay();
        if (last == null) return getTranslation("integrations.no-end");
        if (integration.hasExpired(today)) return told("integrations.expired", last.plusDays(1));
        return told("integrations.until", last);
    }

    private String told(String key, LocalDate date) {
        return getTranslation(key, "date", Dates.longDate(getLocale(), date));
    }

    private String created(Integration integration) {
        LocalDate day = integration.createdAt().atZone(Here.ZONE).toLocalDate();
        return getTranslation(
                "integrations.created", "date", Dates.longDate(getLocale(), day), "who", integration.createdBy());
    }

    private String use(Integration integration) {
        LocalDate used = integration.lastUsedOn();
        return used == null ? getTranslation("integrations.never-used") : told("integrations.used", used);
    }
}
