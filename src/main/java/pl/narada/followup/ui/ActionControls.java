package pl.narada.followup.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import pl.narada.access.Role;
import pl.narada.access.StaffMember;
import pl.narada.followup.ActionNow;
import pl.narada.followup.ActionState;
import pl.narada.followup.FollowUps;
import pl.narada.followup.Standing;
import pl.narada.i18n.Translations;
import pl.narada.shared.Result;
import pl.narada.ui.Buttons;
import pl.narada.ui.Dates;
import pl.narada.ui.Says;

/** How it stands with one action item, and what can be done about it. */
final class ActionControls extends Div {

    private final FollowUps followUps;
    private final Translations words;
    private final StaffMember staff;
    private final boolean besideRecord;
    private final Runnable changed;
    private ActionNow action;

    /** {@code changed}: after each change, with this already showing it. {@code besideRecord}: what is agreed stands there. */
    ActionControls(
            ActionNow action,
            FollowUps followUps,
            Translations words,
            StaffMember staff,
            boolean besideRecord,
            Runnable changed) {
        this.besideRecord = besideRecord;
        this.action = action;
        this.followUps = followUps;
        this.words = words;
        this.staff = staff;
        this.changed = changed;
        addClassName("action-controls");
        show();
    }

    private void show() {
        removeAll();
        Standing now = action.now();
        boolean overdue = action.isOverdue(followUps.today());
        String key =
                overdue ? "followup.overdue" : "followup.state." + now.state().wire();
        var state = new Span(getTranslation(key));
        state.addClassNames("tag", overdue ? "is-overdue" : "is-" + now.state().wire());
        add(state);
        String otherwise = otherwise();
        if (besideRecord && !otherwise.isEmpty()) add(note(otherwise));
        if (!now.note().isEmpty()) add(note(now.note()));
        if (staff.may(Role.FACILITATOR)) changes(now);
        if (action.isOpen() && now.due() != null) add(calendar());
    }

    private void changes(Standing now) {
        switch (now.state()) {
            case OPEN -> add(button("followup.done", () -> set(now.in(ActionState.DONE))));
            case DONE, DROPPED -> add(button("followup.reopen", () -> set(now.in(ActionState.OPEN))));
        }
        add(button("followup.change", () -> new ActionDialog(action, this::set).open()));
    }

    /** What is other than it was agreed. */
    private String otherwise() {
        Standing now = action.now();
        List<String> other = new ArrayList<>();
        if (!now.who().equals(action.agreed().who())) other.add(now.who());
        LocalDate due = now.due();
        if (!Objects.equals(due, action.agreed().until()))
            other.add(
                    due == null
                            ? getTranslation("followup.no-day")
                            : getTranslation("until", "date", Dates.longDate(getLocale(), due)));
        return other.isEmpty() ? "" : getTranslation("followup.now", "what", String.join(", ", other));
    }

    private static Span note(String text) {
        var note = new Span(text);
        note.addClassName("note");
        return note;
    }

    private com.vaadin.flow.component.button.Button button(String key, Runnable then) {
        var button = Buttons.small(this, key, then);
        button.setAriaLabel(button.getText() + ": " + action.agreed().text());
        return button;
    }

    private Anchor calendar() {
        var ref = action.ref();
        var file = new Anchor(
                "/export/actions/" + ref.workshop() + "/" + ref.key() + ".ics", getTranslation("followup.calendar"));
        file.setAriaLabel(file.getText() + ": " + action.agreed().text());
        file.setRouterIgnore(true);
        return file;
    }

    private void set(Standing wanted) {
        Standing before = action.now();
        if (!save(wanted)) return;
        Says.done(this, () -> save(before), "followup.changed." + wanted.state().wire());
    }

    private boolean save(Standing wanted) {
        switch (followUps.set(action.ref(), wanted, staff.name())) {
            case Result.Ok<Standing> _ -> {
                action = followUps.find(action.ref()).orElse(action);
                show();
                changed.run();
                return true;
            }
            case Result.Refused<Standing>(var why) -> {
                Says.no(words, why);
                return false;
            }
        }
    }
}
