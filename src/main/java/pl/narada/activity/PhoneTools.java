package pl.narada.activity;

import org.jspecify.annotations.Nullable;
import pl.narada.room.command.FacilitatorCommand.HideAllOf;
import pl.narada.room.command.FacilitatorCommand.MutePhone;
import pl.narada.shared.ParticipantId;
import pl.narada.ui.RowMenu;

/** What can be done about the phone from which something came, in the menu of its row. Nobody learns whose it is. */
public final class PhoneTools {

    private final Desk desk;
    private @Nullable ParticipantId phone;
    private boolean muted;

    public PhoneTools(Desk desk, RowMenu menu) {
        this.desk = desk;
        menu.item("phone.hide-all", () -> phone != null, this::hideAll)
                .item("phone.mute", () -> phone != null && !muted, () -> mute(true))
                .item("phone.unmute", () -> phone != null && muted, () -> mute(false));
    }

    /** {@code phone}: null for somebody without one. */
    public void show(@Nullable ParticipantId phone, boolean muted) {
        this.phone = phone;
        this.muted = muted;
    }

    private void hideAll() {
        if (phone != null) desk.ask(new HideAllOf(phone));
    }

    private void mute(boolean wanted) {
        if (phone != null) desk.ask(new MutePhone(phone, wanted));
    }
}
