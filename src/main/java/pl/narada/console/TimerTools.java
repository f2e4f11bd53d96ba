package pl.narada.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.Desk;
import pl.narada.room.Course;
import pl.narada.room.Phase;
import pl.narada.room.RoomState;
import pl.narada.room.command.FacilitatorCommand.SetTimer;
import pl.narada.shared.ActivityId;
import pl.narada.ui.Buttons;

/** "You have three minutes": the time that people have for what is on now. Nothing closes by itself when it is up. */
final class TimerTools extends Div {

    private static final List<Integer> MINUTES = List.of(1, 2, 3, 5, 10);

    private final Desk desk;
    private final Clock clock;
    private final Button set = new Button();
    private final Span left = new Span();
    private final Button more;
    private final Button off;
    private @Nullable ActivityId activity;
    private @Nullable Instant endsAt;

    TimerTools(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        addClassName("timer-tools");
        set.setText(getTranslation("timer"));
        set.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        set.getElement().setAttribute("aria-haspopup", "menu");
        var choice = new ContextMenu(set);
        choice.setOpenOnClick(true);
        for (int minutes : MINUTES)
            choice.addItem(getTranslation("timer.minutes", "n", minutes), _ -> from(clock.instant(), minutes));
        left.addClassName("timer-left");
        more = Buttons.small(this, "timer.more", this::more);
        off = Buttons.small(this, "timer.off", () -> ask(null));
        add(set, left, more, off);
    }

    private void from(Instant instant, int minutes) {
        ask(instant.plus(Duration.ofMinutes(minutes)));
    }

    /** A minute more than is left, or than nothing if none is. */
    private void more() {
        Instant now = clock.instant();
        from(endsAt == null || endsAt.isBefore(now) ? now : endsAt, 1);
    }

    private void ask(@Nullable Instant end) {
        if (activity != null) desk.ask(new SetTimer(activity, end));
    }

    /** {@code shown}: the activity that is looked at; the time of another one that is on is none of its tools. */
    void show(RoomState now, @Nullable ActivityId shown, boolean leads) {
        Optional<ActivityId> on = now.phase() == Phase.LIVE ? now.currentActivity() : Optional.empty();
        activity = on.filter(id -> id.equals(shown)).orElse(null);
        Course.Timer timer = now.course().timer();
        endsAt = timer != null && timer.activity().equals(activity) ? timer.endsAt() : null;
        boolean runs = endsAt != null;
        setVisible(activity != null && (leads || runs));
        set.setVisible(!runs && leads);
        left.setVisible(runs);
        more.setVisible(runs && leads);
        off.setVisible(runs && leads);
        if (endsAt != null) left.setText(words(Duration.between(clock.instant(), endsAt)));
    }

    private String words(Duration time) {
        boolean up = time.isNegative() || time.isZero();
        return up
                ? getTranslation("timer.up")
                : getTranslation("timer.left", "n", time.plusSeconds(59).toMinutes());
    }
}
