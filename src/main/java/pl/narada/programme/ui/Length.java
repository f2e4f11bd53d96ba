package pl.narada.programme.ui;

import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Keeps the end of a new workshop as long after its start as the plan takes, until somebody sets another end. */
final class Length {

    private final TimePicker start;
    private final TimePicker end;
    private int minutes;

    Length(TimePicker start, TimePicker end, int minutes) {
        this.start = start;
        this.end = end;
        this.minutes = minutes;
        start.addValueChangeListener(e -> {
            if (isEndOf(e.getOldValue())) move();
        });
    }

    void become(int wanted) {
        boolean follows = isEndOf(start.getValue());
        minutes = wanted;
        if (follows) move();
    }

    private boolean isEndOf(@Nullable LocalTime from) {
        return from != null && from.plusMinutes(minutes).equals(end.getValue());
    }

    private void move() {
        @Nullable LocalTime from = start.getValue();
        if (from != null) end.setValue(from.plusMinutes(minutes));
    }
}
