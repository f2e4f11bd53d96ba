package pl.narada.retention.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import pl.narada.access.CurrentStaff;
import pl.narada.access.Role;
import pl.narada.i18n.Translations;
import pl.narada.programme.Workshop;
import pl.narada.retention.Due;
import pl.narada.retention.Foresight;
import pl.narada.retention.Period;
import pl.narada.retention.Periods;
import pl.narada.shared.Here;
import pl.narada.ui.Buttons;
import pl.narada.ui.Confirm;
import pl.narada.ui.Dates;
import pl.narada.ui.Links;
import pl.narada.ui.Says;
import pl.narada.ui.StaffLayout;

/** How long what is kept, and what goes next. */
@Route(value = "retention", layout = StaffLayout.class)
@RolesAllowed(Role.ADMINISTRATES)
public class RetentionView extends Main implements HasDynamicTitle {

    private final Periods periods;
    private final Foresight foresight;
    private final Translations words;
    private final String me;
    private final Div next = new Div();

    public RetentionView(Periods periods, Foresight foresight, Translations words, CurrentStaff who) {
        this.periods = periods;
        this.foresight = foresight;
        this.words = words;
        this.me = who.get().name();
        addClassName("page");
        var lead = new Paragraph(getTranslation("retention.lead"));
        lead.addClassName("lead");
        var fields = new Div();
        fields.addClassName("periods");
        for (Period period : Period.values()) fields.add(field(period));
        next.addClassName("next");
        add(
                Links.to("staff/organisation", getTranslation("organisation.title")),
                new H1(getTranslation("retention.title")),
                lead,
                fields,
                new H2(getTranslation("retention.next")),
                next);
        showNext();
    }

    private Div field(Period period) {
        var number = new IntegerField();
        number.setLabel(getTranslation("retention." + period.wire()));
        number.setHelperText(getTranslation("retention." + period.wire() + ".limits"));
        number.setMin(period.least());
        number.setMax(period.most());
        number.setStepButtonsVisible(true);
        number.setWidthFull();
        number.setValue(periods.of(period));
        var save = Buttons.small(this, "save", () -> save(period, number));
        var row = new Div(number, save);
        row.addClassName("period");
        return row;
    }

    private void save(Period period, IntegerField field) {
        Integer typed = field.getValue();
        if (typed == null || !period.allows(typed)) {
            Says.refused(words, periods.set(period, -1, me));
            return;
        }
        int before = periods.of(period);
        boolean erasesSooner = typed > 0 && (before == 0 || typed < before);
        if (erasesSooner) Confirm.ask(this, "retention.confirm", () -> set(period, typed));
        else set(period, typed);
    }

    private void set(Period period, int number) {
        if (Says.refused(words, periods.set(period, number, me))) return;
        Says.done(this, "saved");
        showNext();
    }

    private void showNext() {
        next.removeAll();
        List<Due> all = foresight.next();
        if (all.isEmpty()) {
            next.add(new Paragraph(getTranslation("retention.nothing")));
            return;
        }
        var list = new UnorderedList();
        all.forEach(due -> list.add(line(due)));
        next.add(list);
    }

    private ListItem line(Due due) {
        var day = due.at().atZone(Here.ZONE).toLocalDate();
        Workshop of = due.workshop();
        var line = new ListItem(Dates.longDate(getLocale(), day)
                + ": "
                + getTranslation("retention.due." + due.what().wire(), "n", due.number()));
        if (of == null) return line;
        line.add(" " + of.details().title() + ", "
                + Dates.longDate(getLocale(), of.details().date()));
        if (due.what() == Period.WORKSHOPS)
            line.add(new Div(Links.to("staff/bundle/" + of.id(), getTranslation("retention.copy"))));
        return line;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("retention.title") + " – Narada";
    }
}
