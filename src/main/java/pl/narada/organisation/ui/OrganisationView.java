package pl.narada.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.context.ApplicationEventPublisher;
import pl.narada.access.CurrentStaff;
import pl.narada.access.Role;
import pl.narada.i18n.Translations;
import pl.narada.organisation.Organisation;
import pl.narada.organisation.OrganisationForm;
import pl.narada.organisation.Organisations;
import pl.narada.privacy.InformationClause;
import pl.narada.retention.Erasures;
import pl.narada.shared.Result;
import pl.narada.shared.StaffAct;
import pl.narada.ui.Links;
import pl.narada.ui.Says;
import pl.narada.ui.StaffLayout;

/** What stands at the head of every report. */
@Route(value = "organisation", layout = StaffLayout.class)
@RolesAllowed(Role.ADMINISTRATES)
public class OrganisationView extends Main implements HasDynamicTitle {

    private final Organisations organisations;
    private final Translations words;
    private final String me;
    private final ApplicationEventPublisher events;
    private final TextField name = new TextField();
    private final TextArea task = new TextArea();
    private final TextArea funderLine = new TextArea();
    private final TextField contact = new TextField();

    public OrganisationView(
            Organisations organisations,
            InformationClause clause,
            Erasures erasures,
            Translations words,
            CurrentStaff staff,
            ApplicationEventPublisher events) {
        this.me = staff.get().name();
        this.events = events;
        this.organisations = organisations;
        this.words = words;
        addClassName("page");
        var lead = new Paragraph(getTranslation("organisation.lead"));
        lead.addClassName("lead");
        add(new H1(getTranslation("organisation.title")), lead, form(organisations.now()));
        add(new LogoList(organisations, words));
        add(new ClauseEditor(clause, words), new ErasureList(erasures));
        var ways = new Div(
                Links.to("staff/retention", getTranslation("retention.title")),
                Links.to("staff/integrations", getTranslation("organisation.integrations")),
                Links.to("staff/backups", getTranslation("backups.title")),
                Links.to("staff/state", getTranslation("state.title")));
        ways.addClassName("ways");
        add(ways);
    }

    private Div form(Organisation now) {
        name.setLabel(getTranslation("organisation.name"));
        name.setMaxLength(Organisation.NAME_LIMIT);
        name.setValue(now.name());
        task.setLabel(getTranslation("organisation.task"));
        task.setMaxLength(Organisation.TASK_LIMIT);
        task.setValue(now.task());
        funderLine.setLabel(getTranslation("organisation.funder-line"));
        funderLine.setHelperText(getTranslation("organisation.funder-line.help"));
        funderLine.setMaxLength(Organisation.FUNDER_LIMIT);
        funderLine.setValue(now.funderLine());
        contact.setLabel(getTranslation("organisation.contact"));
        contact.setMaxLength(Organisation.CONTACT_LIMIT);
        contact.setValue(now.contact());
        var save = new Button(getTranslation("save"), _ -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var form = new Div(name, task, funderLine, contact, save);
        form.addClassName("organisation-form");
        return form;
    }

    private void save() {
        var form = new OrganisationForm(name.getValue(), task.getValue(), funderLine.getValue(), contact.getValue());
        switch (organisations.save(form)) {
            case Result.Ok<Organisation>(var _) -> {
                events.publishEvent(new StaffAct(me, StaffAct.What.SETTINGS_CHANGED, null, "organisation"));
                Says.done(this, "saved");
            }
            case Result.Refused<Organisation>(var why) -> Says.no(words, why);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organisation.title") + " – Narada";
    }
}
