package pl.narada.model.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import pl.narada.access.Role;
import pl.narada.model.CooperationModel;
import pl.narada.model.ModelDocument;
import pl.narada.model.ModelDocument.ChapterPart;
import pl.narada.model.ModelDocument.PlanePart;
import pl.narada.model.Version;
import pl.narada.programme.Opens;
import pl.narada.ui.Links;
import pl.narada.ui.StaffLayout;

/** The contents of the cooperation model: its planes, their chapters, and how far each has come. */
@Route(value = "model", layout = StaffLayout.class)
@RolesAllowed(Role.REVIEWS)
@Opens(Opens.What.WHOLE_REGION)
public class ModelView extends Main implements HasDynamicTitle {

    public ModelView(CooperationModel model) {
        addClassName("page");
        ModelDocument document = model.document();
        var lead = new Paragraph(getTranslation("model.lead"));
        lead.addClassName("lead");
        var ways = new Div(
                Links.to(
                        "staff/initiatives",
                        getTranslation(
                                "initiative.all", "n", document.initiatives().size())),
                Links.beside("staff/model/print", getTranslation("model.print")));
        ways.addClassName("ways");
        var head = new Div(new H1(getTranslation("model.title")), ways);
        head.addClassName("page-head");
        add(head, lead);
        document.planes().forEach(plane -> add(section(plane)));
    }

    private Section section(PlanePart part) {
        var chapters = new UnorderedList();
        chapters.addClassName("chapters");
        part.chapters().forEach(chapter -> chapters.add(new ListItem(row(chapter))));
        return new Section(new H2(getTranslation("model.plane." + part.plane().wire())), chapters);
    }

    private Component row(ChapterPart part) {
        String path = "staff/model/" + part.chapter().wire();
        var name =
                Links.to(path, getTranslation("model.chapter." + part.chapter().wire()));
        name.addClassName("card-title");
        Version now = part.now();
        int lines = part.sources().stream().mapToInt(c -> c.sources().size()).sum();
        var facts = new Span((now == null ? getTranslation("model.unwritten") : Told.version(this, now))
                + " · "
                + getTranslation("model.sources", "n", lines));
        facts.addClassName("facts");
        var row = new Div(name, facts);
        row.addClassName("chapter-row");
        return row;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("model.title") + " – Narada";
    }
}
