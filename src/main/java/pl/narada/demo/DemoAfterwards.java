package pl.narada.demo;

import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import pl.narada.codebook.CodeBook;
import pl.narada.codebook.Coding;
import pl.narada.followup.ActionNow;
import pl.narada.followup.ActionState;
import pl.narada.followup.FollowUps;
import pl.narada.outcome.FindingRef;
import pl.narada.outcome.Outcomes;
import pl.narada.room.RoomState;

/** What staff do when a meeting is over: they give categories, and tick off what was done first. */
@Component
@Profile("demo")
class DemoAfterwards {

    private static final String WHO = "demo";

    private final Outcomes outcomes;
    private final CodeBook codes;
    private final FollowUps followUps;

    DemoAfterwards(Outcomes outcomes, CodeBook codes, FollowUps followUps) {
        this.outcomes = outcomes;
        this.codes = codes;
        this.followUps = followUps;
    }

    void of(RoomState room, Map<FindingRef, Coding> codings) {
        // it would be recorded by itself in a moment; what follows needs it now
        outcomes.record(room);
        codes.set(codings, WHO);
        followUps.of(room.workshop()).stream().findFirst().ifPresent(this::done);
    }

    private void done(ActionNow action) {
        followUps.set(action.ref(), action.now().in(ActionState.DONE), WHO);
    }
}
