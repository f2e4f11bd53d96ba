package pl.narada.activity;

import com.vaadin.flow.component.select.Select;
import org.jspecify.annotations.Nullable;
import pl.narada.room.RoomState;
import pl.narada.shared.Sector;
import pl.narada.ui.Says;

/** Of which sector the people without a phone are whose votes are entered; how many such people there are stands beside it. */
public final class PaperSector extends Select<Sector> {

    private final WithoutPhone withoutPhone;

    public PaperSector(Desk desk) {
        withoutPhone = new WithoutPhone(desk);
        setLabel(getTranslation("vote.paper.sector"));
        setItems(Sector.values());
        setItemLabelGenerator(s -> getTranslation("sector." + s.wire()));
        addValueChangeListener(change -> withoutPhone.of(change.getValue()));
    }

    public WithoutPhone withoutPhone() {
        return withoutPhone;
    }

    public void show(RoomState now) {
        withoutPhone.show(now);
    }

    /** Null if none is; then that is said. */
    public @Nullable Sector chosen() {
        Sector chosen = getValue();
        if (chosen == null) {
            Says.no(this, "vote.paper.which-sector");
            focus();
        }
        return chosen;
    }
}
