package pl.narada.outside.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.narada.i18n.Translations;
import pl.narada.outside.Opening;
import pl.narada.programme.Workshop;
import pl.narada.room.Outside;
import pl.narada.room.Phase;
import pl.narada.room.PlannedActivity;
import pl.narada.room.RoomState;
import pl.narada.room.live.Answer;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Here;
import pl.narada.shared.Reason;
import pl.narada.shared.Refusal;
import pl.narada.shared.WorkshopId;
import pl.narada.ui.Dates;
import pl.narada.ui.Says;

/** What shall be open, and until when. */
final class OpenForm extends Div {

    private final WorkshopId workshop;
    private final Opening opening;
    private final String me;
    private final Translations words;
    private final H2 heading = new H2();
    private final Paragraph lead = new Paragraph();
    private final Paragraph state = new Paragraph();
    private final CheckboxGroup<PlannedActivity> what = new CheckboxGroup<>();
    private final DatePicker date;
    private final TimePicker time = new TimePicker();
    private final Button open = new Button();
    private final Button close = new Button();
    private final Div fields = new Div();
    private @Nullable Phase phase;
    private Outside.@Nullable Window window;
    private List<PlannedActivity> offered = List.of();

    OpenForm(Workshop workshop, Opening opening, String me, Translations words) {
        this.workshop = workshop.id();
        this.opening = opening;
        this.me = me;
        this.words = words;
        addClassName("outside-form");
        lead.addClassName("hint");
        state.addClassName("outside-state");
        what.addThemeName("vertical");
        what.setLabel(getTranslation("outside.what"));
        what.setItemLabelGenerator(PlannedActivity::prompt);
        date = Dates.picker(this);
        date.setLabel(getTranslation("outside.date"));
        time.setLabel(getTranslation("outside.time"));
        time.setStep(Duration.ofMinutes(30));
        time.setLocale(Translations.POLISH); // 24 hours in every language
        LocalDateTime usual = opening.usualEnd(workshop);
        date.setValue(usual.toLocalDate());
        time.setValue(usual.toLocalTime());
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        open.addClickListener(_ -> open());
        close.setText(getTranslation("outside.close"));
        close.addClickListener(_ -> tell(opening.close(this.workshop, me), "outside.closed"));
        var row = new Div(date, time);
        row.addClassName("outside-until");
        var buttons = new Div(open, close);
        buttons.addClassName("outside-buttons");
        fields.add(what, row, buttons);
        add(heading, lead, state, fields);
    }

    private void open() {
        List<ActivityId> activities = offered.stream()
                .filter(what.getValue()::contains)
                .map(PlannedActivity::id)
                .toList();
        until().ifPresent(end -> tell(opening.open(workshop, activities, end, me), "outside.opened"));
    }

    /** What is filled in; if something is missing, a sentence says so. */
    Optional<LocalDateTime> until() {
        @Nullable LocalDate day = date.getValue();
        @Nullable LocalTime hour = time.getValue();
        if (day != null && hour != null) return Optional.of(day.atTime(hour));
        Says.no(words, Refusal.because(Reason.DATE_MISSING));
        return Optional.empty();
    }

    private void tell(Answer answer, String done) {
        if (!Says.refused(this, words, answer)) Says.done(this, done);
    }

    /** What is being filled in stays, unless somebody has opened or closed something meanwhile. */
    void show(RoomState now) {
        Outside outside = now.outside();
        boolean fresh = phase != now.phase() || !java.util.Objects.equals(window, outside.window());
        phase = now.phase();
        window = outside.window();
        String key = now.phase().wire();
        heading.setText(getTranslation("outside." + key + ".title"));
        lead.setText(getTranslation("outside." + key + ".lead"));
        state.setVisible(outside.isOpen());
        state.setText(outside.until()
                .map(until -> getTranslation(
                        "outside.open-until",
                        "until",
                        Dates.longDate(getLocale(), until.atZone(Here.ZONE).toLocalDate()) + ", "
                                + until.atZone(Here.ZONE).toLocalTime()))
                .orElse(""));
        offer(opening.choices(now), now, fresh);
        what.setVisible(!offered.isEmpty());
        open.setVisible(!offered.isEmpty());
        // after the meeting something can still be asked
        fields.setVisible(!offered.isEmpty() || phase == Phase.CLOSED);
        open.setText(getTranslation(outside.isOpen() ? "outside.change" : "outside.open"));
        close.setVisible(outside.isOpen());
    }

    private void offer(List<PlannedActivity> choices, RoomState now, boolean fresh) {
        if (!choices.equals(offered)) {
            offered = choices;
            what.setItems(choices);
        } else if (!fresh) {
            return;
        }
        List<ActivityId> open = now.outside().open();
        what.setValue(choices.stream()
                .filter(p -> open.isEmpty() ? p.equals(usual(choices).orElse(null)) : open.contains(p.id()))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** The first gathering before the meeting; after it the evaluation, which plans have last. */
    private Optional<PlannedActivity> usual(List<PlannedActivity> choices) {
        if (choices.isEmpty()) return Optional.empty();
        return Optional.of(phase == Phase.DRAFT ? choices.getFirst() : choices.getLast());
    }
}
