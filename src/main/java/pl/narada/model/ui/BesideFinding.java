package pl.narada.model.ui;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import pl.narada.access.CurrentStaff;
import pl.narada.model.Chapter;
import pl.narada.model.Initiative;
import pl.narada.model.Initiatives;
import pl.narada.model.Sources;
import pl.narada.outcome.FindingRef;
import pl.narada.review.OutcomeTools;
import pl.narada.shared.WorkshopId;

/** In an outcome, beside what was said, grouped and decided: which chapters it feeds, and an idea's card. */
@Component
class BesideFinding implements OutcomeTools {

    private final Sources sources;
    private final Initiatives initiatives;
    private final CurrentStaff who;

    BesideFinding(Sources sources, Initiatives initiatives, CurrentStaff who) {
        this.sources = sources;
        this.initiatives = initiatives;
        this.who = who;
    }

    @Override
    public Beside on(WorkshopId workshop) {
        if (!who.mayChange()) return (_, _, _) -> Optional.empty();
        String staff = who.get().name();
        Map<FindingRef, Set<Chapter>> fed = sources.chapters(workshop);
        Map<FindingRef, Initiative> cards = initiatives.of(workshop);
        return (line, text, noun) -> switch (line.kind()) {
            case VOICE, THEME, DECISION ->
                Optional.of(new FindingControls(
                        line, text, noun, fed.getOrDefault(line, Set.of()), cards.get(line), sources, staff));
            // what somebody does is followed up, not agreed as a model; a figure is none of its lines
            case ACTION, CHOICE -> Optional.empty();
        };
    }
}
