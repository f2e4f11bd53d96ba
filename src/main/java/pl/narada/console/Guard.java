package pl.narada.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.ActivityKinds;
import pl.narada.activity.Desk;
import pl.narada.room.Moderation;
import pl.narada.room.Phase;
import pl.narada.room.RoomState;
import pl.narada.room.Watch;
import pl.narada.room.command.FacilitatorCommand.LockDoor;
import pl.narada.room.command.FacilitatorCommand.MutePhone;
import pl.narada.room.command.FacilitatorCommand.SetModeration;
import pl.narada.shared.ParticipantId;
import pl.narada.ui.Buttons;

/** What keeps spoilers from spoiling: the door, what is looked at first, how often one person may speak, muted phones. */
final class Guard extends Div {

    private static final List<Integer> PAUSES = List.of(0, 30, 60);

    private final Desk desk;
    private final Span summary = new Span();
    private final Div notice = new Div(summary, Buttons.small(this, "guard.look", this::open));
    private final Details details = new Details(getTranslation("guard.title"));
    private final Button lock = Buttons.small(this, "guard.lock", () -> lock(true));
    private final Button unlock = Buttons.small(this, "guard.unlock", () -> lock(false));
    private final Checkbox approval = new Checkbox(getTranslation("guard.approval"));
    private final Checkbox words = new Checkbox(getTranslation("guard.words"));
    private final Select<Integer> pause = new Select<>();
    private final Span muted = new Span();
    private final Button unmute = Buttons.small(this, "guard.unmute", this::unmute);
    private final Div mutedLine = new Div(muted, unmute);
    private @Nullable RoomState room;

    Guard(Desk desk) {
        this.desk = desk;
        addClassNames("people-panel", "guard");
        summary.addClassName("guard-summary");
        notice.addClassName("guard-notice");
        lock.addClickListener(_ -> unlock.focus());
        unlock.addClickListener(_ -> lock.focus());
        approval.addValueChangeListener(e -> set(now -> now.approval(e.getValue())));
        words.addValueChangeListener(e -> set(now -> now.words(e.getValue())));
        pause.setLabel(getTranslation("guard.pause"));
        pause.setItems(PAUSES);
        pause.setItemLabelGenerator(s -> s == 0 ? getTranslation("guard.pause.none") : seconds(s));
        pause.addValueChangeListener(e -> {
            if (e.getValue() != null) set(now -> now.pause(e.getValue()));
        });
        details.add(new Div(lock, unlock), approval, words, pause, mutedLine);
        add(details);
    }

    /** What is out of the ordinary, for a place where it is noticed while all the rest is folded up or far below. */
    Div notice() {
        return notice;
    }

    private void open() {
        details.setOpened(true);
        lock.focus();
        unlock.focus();
    }

    private String seconds(int number) {
        return getTranslation("guard.pause.seconds", "n", number);
    }

    private void lock(boolean wanted) {
        desk.ask(new LockDoor(wanted));
    }

    /** What is refused is shown as it is. */
    private void set(UnaryOperator<Moderation> change) {
        if (room == null) return;
        Moderation before = room.watch().moderation();
        Moderation wanted = change.apply(before);
        // a field that only follows the room asks for nothing
        if (!wanted.equals(before) && !desk.ask(new SetModeration(wanted))) show(room);
    }

    private void unmute() {
        if (room == null) return;
        for (ParticipantId who : room.watch().muted()) desk.ask(new MutePhone(who, false));
    }

    void show(RoomState now) {
        room = now;
        Watch watch = now.watch();
        Moderation moderation = watch.moderation();
        setVisible(now.phase() != Phase.CLOSED);
        lock.setVisible(!watch.locked());
        unlock.setVisible(watch.locked());
        approval.setValue(moderation.approval());
        words.setValue(moderation.words());
        pause.setValue(PAUSES.contains(moderation.pause()) ? moderation.pause() : null);
        mutedLine.setVisible(!watch.muted().isEmpty());
        muted.setText(getTranslation("guard.muted", "n", watch.muted().size()));
        summary.setText(String.join(" · ", inForce(now)));
        notice.setVisible(isVisible() && !summary.getText().isEmpty());
    }

    private List<String> inForce(RoomState now) {
        Watch watch = now.watch();
        List<String> all = new ArrayList<>();
        if (watch.locked()) all.add(getTranslation("guard.locked"));
        if (now.joined().slips().required()) all.add(getTranslation("guard.slips"));
        if (watch.moderation().approval()) all.add(getTranslation("guard.approves"));
        if (watch.moderation().pause() > 0)
            all.add(getTranslation("guard.slow", "n", watch.moderation().pause()));
        if (!watch.muted().isEmpty())
            all.add(getTranslation("guard.muted", "n", watch.muted().size()));
        int waiting = waiting(now);
        if (waiting > 0) all.add(getTranslation("held.count", "n", waiting));
        return all;
    }

    private static int waiting(RoomState now) {
        return now.activities().keySet().stream()
                .flatMap(id -> now.situation(id).stream())
                .mapToInt(s -> ActivityKinds.all().of(s.settings()).waiting(s.state()))
                .sum();
    }
}
