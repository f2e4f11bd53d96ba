package pl.narada.activity;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import pl.narada.room.command.FacilitatorCommand.HideAllOf;
import pl.narada.room.command.FacilitatorCommand.MutePhone;
import pl.narada.shared.ParticipantId;
import pl.narada.ui.Buttons;

/** What can be done about the phone from which something came. Nobody learns whose it is. */
public final class PhoneTools extends Div {

    private final Desk desk;
    private final Button unfold = Buttons.small(this, "phone.this", () -> unfold(!isUnfolded()));
    private final Button hideAll = Buttons.small(this, "phone.hide-all", this::hideAll);
    private final Button mute = Buttons.small(this, "phone.mute", () -> mute(true));
    private final Button unmute = Buttons.small(this, "phone.unmute", () -> mute(false));
    private final Div tools = new Div(hideAll, mute, unmute);
    private @Nullable ParticipantId phone;

    public PhoneTools(Desk desk) {
        this.desk = desk;
        addClassName("phone-tools");
        add(unfold, tools);
        unfold(false);
    }

    /** {@code phone}: null for somebody without one. */
    public void show(@Nullable ParticipantId phone, boolean muted) {
        this.phone = phone;
        setVisible(phone != null);
        mute.setVisible(!muted);
        unmute.setVisible(muted);
    }

    private boolean isUnfolded() {
        return tools.isVisible();
    }

    private void unfold(boolean wanted) {
        tools.setVisible(wanted);
        unfold.getElement().setAttribute("aria-expanded", Boolean.toString(wanted));
    }

    private void hideAll() {
        if (phone != null && desk.ask(new HideAllOf(phone))) unfold(false);
    }

    private void mute(boolean wanted) {
        if (phone != null && desk.ask(new MutePhone(phone, wanted))) unfold(false);
    }
}
