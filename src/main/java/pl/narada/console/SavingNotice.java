package pl.narada.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Optional;
import pl.narada.ui.Dates;

/** Says so, for as long as the database takes nothing: otherwise a facilitator only sees that nothing moves. */
final class SavingNotice extends Div {

    private final Paragraph words = new Paragraph();

    SavingNotice() {
        addClassName("saving-notice");
        // what comes into it is read out at once
        getElement().setAttribute("role", "alert");
        words.setVisible(false);
        add(words);
    }

    void show(Optional<Instant> unsavedSince) {
        words.setVisible(unsavedSince.isPresent());
        unsavedSince.ifPresent(since -> words.setText(getTranslation("console.not-saving", "time", Dates.time(since))));
    }
}
