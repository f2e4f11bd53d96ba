package pl.narada.activity;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.narada.room.RoomState;
import pl.narada.room.command.FacilitatorCommand.CountWithoutPhone;
import pl.narada.shared.Sector;

/**
 * How many people of a sector are there without a phone: the most that anything entered on their behalf can be of. What is
 * typed here is so at once.
 */
public final class WithoutPhone extends Div {

    private final Desk desk;
    private final IntegerField people = new IntegerField();
    private @Nullable RoomState room;
    private @Nullable Sector sector;

    /** Of the sector that is chosen elsewhere; hidden until one is. */
    public WithoutPhone(Desk desk) {
        this.desk = desk;
        setVisible(false);
        people.setLabel(getTranslation("without-phone.of-sector"));
        addClassName("without-phone");
        people.setMin(0);
        people.setMax(CountWithoutPhone.MOST);
        people.setStepButtonsVisible(true);
        people.setErrorMessage(getTranslation("refusal.without-phone", "limit", CountWithoutPhone.MOST));
        people.addValueChangeListener(change -> {
            if (change.isFromClient()) count(change.getValue());
        });
        add(people);
    }

    /** Always of this sector, whose name stands at the field. */
    public static WithoutPhone in(Sector sector, Desk desk) {
        var field = new WithoutPhone(desk);
        field.people.setLabel(field.getTranslation("sector." + sector.wire()));
        field.of(sector);
        return field;
    }

    /** Of this sector; hidden while none is chosen. */
    public void of(@Nullable Sector chosen) {
        sector = chosen;
        setVisible(chosen != null);
        follow();
    }

    public void show(RoomState now) {
        room = now;
        follow();
    }

    /** What somebody is typing stands until it is refused or so. */
    private void follow() {
        if (room == null || sector == null) return;
        people.setValue(room.withoutPhone().getOrDefault(sector, 0));
    }

    private void count(@Nullable Integer typed) {
        if (sector == null || people.isInvalid()) return;
        if (!desk.ask(new CountWithoutPhone(sector, Objects.requireNonNullElse(typed, 0)))) follow();
    }
}
