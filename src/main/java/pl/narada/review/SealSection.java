package pl.narada.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Optional;
import pl.narada.i18n.Translations;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.sealing.SealKeeper;
import pl.narada.sealing.Sealing;
import pl.narada.shared.Here;
import pl.narada.shared.WorkshopId;
import pl.narada.ui.Buttons;
import pl.narada.ui.Confirm;
import pl.narada.ui.Dates;
import pl.narada.ui.Says;

/** Whether it is still known whose phone said what in a workshop that is over, and the button that makes it forgotten. */
final class SealSection extends Div {

    private final Programme programme;
    private final Sealing sealing;
    private final SealKeeper keeper;
    private final Translations words;

    SealSection(Programme programme, Sealing sealing, SealKeeper keeper, Translations words, Workshop workshop) {
        this.programme = programme;
        this.sealing = sealing;
        this.keeper = keeper;
        this.words = words;
        addClassName("seal");
        show(workshop);
    }

    private void show(Workshop workshop) {
        removeAll();
        Optional<Instant> sealedAt = workshop.sealedAt();
        if (sealedAt.isPresent()) {
            var day = sealedAt.get().atZone(Here.ZONE).toLocalDate();
            add(new Paragraph(getTranslation("seal.sealed", "date", Dates.longDate(getLocale(), day))));
            return;
        }
        long days = keeper.days();
        add(new Paragraph(getTranslation(days > 0 ? "seal.not-yet" : "seal.not-by-itself", "n", days)));
        add(Buttons.small(this, "seal", () -> Confirm.ask(this, "seal.confirm", () -> seal(workshop.id()))));
    }

    private void seal(WorkshopId id) {
        if (!Says.refused(words, sealing.seal(id))) Says.done(this, "seal.done");
        programme.workshop(id).ifPresent(this::show);
    }
}
