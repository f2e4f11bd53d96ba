package pl.narada.api;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import pl.narada.journey.Eventually;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.Outcomes;
import pl.narada.shared.Result;
import pl.narada.shared.Teryt;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

/** Before the real server, on its real port: systems with tokens that Anna gave them. */
abstract class OtherSystems extends StaffScreens {

    static final Teryt BUSKO = new Teryt("2601");

    @Autowired
    Integrations integrations;

    @Autowired
    Outcomes outcomes;

    @BeforeEach
    void nothingYet() {
        nothingHasHappenedYet();
    }

    Issued issued(@Nullable LocalDate lastDay, Teryt... counties) {
        var form = new IntegrationForm("Portal powiatu", Set.of(counties), lastDay);
        return switch (integrations.issue(form, "anna")) {
            case Result.Ok<Issued>(Issued issued) -> issued;
            case Result.Refused<Issued>(var why) -> throw new AssertionError(why);
        };
    }

    /** One that may read about these counties; about all if none is named. */
    OtherSystem system(Teryt... counties) {
        return new OtherSystem(port, issued(null, counties).token());
    }

    Meeting saved(Meeting meeting) {
        Eventually.get(() -> outcomes.of(meeting.id()).filter(OutcomeView::complete));
        return meeting;
    }
}
