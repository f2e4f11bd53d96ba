package pl.narada.model.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
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
    private final AuthenticationContext who;

    BesideFinding(Sources sources, Initiatives initiatives, AuthenticationContext who) {
        this.sources = sources;
        this.initiatives = initiatives;
        this.who = who;
    }

    @Override
    public Beside on(WorkshopId workshop) {
        String staff = who.getPrincipalName().orElseThrow();
        Map<FindingRef, Set<Chapter>> fed = sources.chapters(workshop);
        Map<FindingRef, Initiative> cards = initiatives.of(workshop);
        return (line, text, noun) -> switch (line.kind()) {
            case VOICE, THEME, DECISION ->
                Optional.of(new FindingControls(
                        line, text, noun, fed.getOrDefault(line, Set.of()), cards.get(line), sources, staff));
            // what somebody does is followed up, not agreed as a model
            case ACTION -> Optional.empty();
        };
    }
}
