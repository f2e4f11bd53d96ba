package pl.narada.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import pl.narada.activity.Desk;
import pl.narada.room.Phase;
import pl.narada.room.RoomState;
import pl.narada.room.command.FacilitatorCommand.TakeLead;

/** Who leads, if it is somebody else, and the one step by which one takes over. Nobody is promoted silently. */
final class LeadBar extends Div {

    private final String me;
    private final Span words = new Span();

    LeadBar(String me, Desk desk) {
        this.me = me;
        addClassName("lead-bar");
        getElement().setAttribute("role", "status");
        var take = new Button(getTranslation("console.take-lead"), _ -> desk.ask(new TakeLead()));
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(words, take);
    }

    /** {@code consoles}: who sits at one. */
    void show(RoomState now, List<String> consoles) {
        String lead = now.lead();
        setVisible(now.phase() != Phase.DRAFT && lead != null && !now.isLedBy(me));
        if (lead == null) return;
        String key = consoles.contains(lead) ? "console.led-by" : "console.lead-away";
        words.setText(getTranslation(key, "name", lead));
    }
}
