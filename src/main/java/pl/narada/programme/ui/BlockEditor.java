package pl.narada.programme.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.narada.i18n.Translations;
import pl.narada.room.Block;
import pl.narada.room.PlannedActivity;
import pl.narada.shared.BlockId;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.ui.Buttons;
import pl.narada.ui.Order;

/** One block of an agenda that is being edited. */
final class BlockEditor extends Div {

    private final AgendaEditor agenda;
    private final BlockId id;
    private final TextField title = new TextField();
    private final TimePicker start = new TimePicker();
    private final IntegerField minutes = new IntegerField();
    private final Div list = new Div();
    private final List<ActivityEditor> activities = new ArrayList<>();
    private LocalTime knownEnd;

    BlockEditor(AgendaEditor agenda, Block block) {
        this.agenda = agenda;
        this.id = block.id();
        this.knownEnd = block.end();
        addClassName("block-editor");
        start.setLabel(getTranslation("agenda.start"));
        start.setStep(Duration.ofMinutes(5));
        start.setLocale(Translations.POLISH);
        start.setValue(block.start());
        minutes.setLabel(getTranslation("agenda.minutes"));
        minutes.setMin(1);
        minutes.setMax(Block.LONGEST);
        minutes.setStep(5);
        minutes.setStepButtonsVisible(true);
        // any whole number will do: the step is only for the buttons
        minutes.setManualValidation(true);
        minutes.setValue(block.minutes());
        title.setLabel(getTranslation("agenda.block"));
        title.setMaxLength(Block.TITLE_LIMIT);
        title.setValue(block.title());
        title.addClassName("grow");
        title.addValueChangeListener(_ -> agenda.touched());
        start.addValueChangeListener(e -> retimed());
        minutes.addValueChangeListener(e -> retimed());
        var fields = new Div(
                start,
                minutes,
                title,
                Buttons.small(this, "agenda.up", () -> agenda.move(this, -1)),
                Buttons.small(this, "agenda.down", () -> agenda.move(this, 1)),
                Buttons.small(this, "remove", () -> agenda.remove(this)));
        fields.addClassName("block-fields");
        list.addClassName("activities");
        add(fields, list, agenda.adder(this));
    }

    /** Later blocks move by as much as this one now ends later; while a field is empty, nothing moves. */
    private void retimed() {
        if (start.getValue() == null || minutes.getValue() == null) return;
        long moved = Duration.between(knownEnd, end()).toMinutes();
        knownEnd = end();
        if (moved != 0) agenda.shiftAfter(this, moved);
    }

    LocalTime start() {
        @Nullable LocalTime value = start.getValue();
        return value == null ? LocalTime.of(9, 0) : value;
    }

    void setStart(LocalTime wanted) {
        knownEnd = wanted.plusMinutes(minutes.getValue() == null ? 0 : minutes.getValue());
        start.setValue(wanted);
    }

    LocalTime end() {
        @Nullable Integer value = minutes.getValue();
        return start().plusMinutes(value == null ? 0 : value);
    }

    void addPlanned(PlannedActivity planned) {
        activities.add(new ActivityEditor(this, planned, agenda.before(this)));
        show();
    }

    void addFirst(PlannedActivity planned) {
        activities.addFirst(new ActivityEditor(this, planned, agenda.before(this)));
        show();
    }

    /** An older one with these words gives way. */
    void removeNamed(String prompt) {
        activities.removeIf(activity -> activity.planned().prompt().equals(prompt));
        show();
    }

    private void show() {
        list.removeAll();
        activities.forEach(list::add);
    }

    void touched() {
        agenda.touched();
    }

    void remove(ActivityEditor activity) {
        activities.remove(activity);
        show();
        touched();
    }

    void move(ActivityEditor activity, int by) {
        if (!Order.moved(activities, activity, by)) return;
        show();
        touched();
    }

    /** Tells each of its activities what is planned before it, and adds it to those. */
    void showBefore(List<PlannedActivity> before) {
        for (ActivityEditor activity : activities) {
            activity.plannedBefore(List.copyOf(before));
            before.add(activity.planned());
        }
    }

    List<PlannedActivity> planned() {
        return activities.stream().map(ActivityEditor::planned).toList();
    }

    Result<Block> read() {
        @Nullable Integer length = minutes.getValue();
        if (start.getValue() == null) return Result.refused(Reason.BLOCK_START);
        if (length == null) return Result.refused(Reason.BLOCK_LENGTH, Block.LONGEST);
        List<PlannedActivity> read = new ArrayList<>();
        for (ActivityEditor activity : activities) {
            switch (activity.read()) {
                case Result.Ok<PlannedActivity>(PlannedActivity ready) -> read.add(ready);
                case Result.Refused<PlannedActivity>(var why) -> {
                    return new Result.Refused<>(why);
                }
            }
        }
        return Result.ok(new Block(id, title.getValue().strip(), start(), length, read));
    }
}
