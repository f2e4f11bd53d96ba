package pl.narada.model.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import pl.narada.access.Role;
import pl.narada.model.CooperationModel;
import pl.narada.model.InitiativeForm;
import pl.narada.model.ModelDocument;
import pl.narada.model.ModelDocument.Card;
import pl.narada.model.ModelDocument.ChapterPart;
import pl.narada.model.Version;
import pl.narada.programme.County;
import pl.narada.programme.Opens;
import pl.narada.shared.Here;
import pl.narada.shared.Sector;
import pl.narada.ui.Dates;

/** The whole model on one page for the printer: its chapters with what they rest on, and the cards of initiatives. */
@Route("model/print")
@RolesAllowed(Role.REVIEWS)
@Opens(Opens.What.WHOLE_REGION)
public class ModelPrintView extends Main implements HasDynamicTitle {

    public ModelPrintView(CooperationModel model, Clock clock) {
        addClassNames("page", "model-print");
        ModelDocument document = model.document();
        var print = new Button(getTranslation("model.print.button"));
        print.addClickListener(_ -> print.getElement().executeJs("window.print()"));
        print.addClassName("no-print");
        var day = new Paragraph(getTranslation(
                "model.as-of", "date", Dates.longDate(getLocale(), LocalDate.now(clock.withZone(Here.ZONE)))));
        day.addClassName("facts");
        add(print, new H1(getTranslation("model.title")), day);
        document.planes().forEach(plane -> {
            add(new H2(getTranslation("model.plane." + plane.plane().wire())));
            plane.chapters().forEach(chapter -> add(chapter(chapter)));
        });
        if (document.initiatives().isEmpty()) return;
        add(new H2(getTranslation("model.annex")));
        document.initiatives().forEach(card -> add(card(card)));
    }

    private Component chapter(ChapterPart part) {
        var section = new Section(
                new H3(getTranslation("model.chapter." + part.chapter().wire())));
        Version now = part.now();
        section.add(now == null ? new Paragraph(getTranslation("model.unwritten")) : Told.text(now.text(), 3));
        if (part.sources().isEmpty()) return section;
        section.add(new Paragraph(getTranslation("model.sources.title") + ":"));
        var counties = new UnorderedList();
        part.sources().forEach(county -> {
            var lines = new UnorderedList();
            county.sources().forEach(source -> lines.add(new ListItem(source.text())));
            int n = county.sources().size();
            String name = county.county().name() + " (" + getTranslation("model.sources", "n", n) + ")";
            counties.add(new ListItem(new Span(name), lines));
        });
        section.add(counties);
        return section;
    }

    private Component card(Card card) {
        InitiativeForm form = card.initiative().form();
        var box = new Section(new H3(form.title()));
        box.addClassName("initiative-card");
        County county = card.county();
        if (county != null) line(box, "workshop.county", county.name());
        line(box, "initiative.purpose", form.purpose());
        for (Map.Entry<Sector, String> partner : new TreeMap<>(form.partners()).entrySet())
            line(box, "sector." + partner.getKey().wire(), partner.getValue());
        line(box, "initiative.cost", form.cost());
        line(box, "initiative.funding", form.funding());
        return box;
    }

    private void line(Section box, String label, String value) {
        if (value.isEmpty()) return;
        String asked = getTranslation(label);
        var name = new Span(asked.endsWith("?") ? asked + " " : asked + ": ");
        name.addClassName("label");
        var line = new Div(name, new Span(value));
        line.addClassName("card-line");
        box.add(line);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("model.title") + " – Narada";
    }
}
