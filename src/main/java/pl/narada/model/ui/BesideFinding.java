package pl.narada.model.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.narada.model.Initiatives;
import pl.narada.model.Sources;
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
        return (line, text, noun) -> switch (line.kind()) {
            case VOICE, THEME, DECISION ->
                Optional.of(new FindingControls(line, text, noun, sources, initiatives, staff));
            // what somebody does is followed up, not agreed as a model
            case ACTION -> Optional.empty();
        };
    }
}
