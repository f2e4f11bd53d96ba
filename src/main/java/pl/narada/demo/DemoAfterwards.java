package pl.narada.demo;

import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import pl.narada.codebook.CodeBook;
import pl.narada.codebook.Coding;
import pl.narada.followup.ActionNow;
import pl.narada.followup.ActionState;
import pl.narada.followup.FollowUps;
import pl.narada.outcome.FindingRef;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.Outcomes;
import pl.narada.shared.WorkshopId;

/** What staff do when a meeting is over: they give categories, and tick off what was done first. */
@Component
@Profile("demo")
class DemoAfterwards {

    private static final String WHO = "demo";
    private static final int MOST_LOOKS = 200;
    private static final long PAUSE_NANOS = 50_000_000;

    private final Outcomes outcomes;
    private final CodeBook codes;
    private final FollowUps followUps;

    DemoAfterwards(Outcomes outcomes, CodeBook codes, FollowUps followUps) {
        this.outcomes = outcomes;
        this.codes = codes;
        this.followUps = followUps;
    }

    void of(WorkshopId workshop, Map<FindingRef, Coding> codings) {
        codes.set(codings, WHO);
        if (!isRecorded(workshop)) return;
        followUps.of(workshop).stream().findFirst().ifPresent(this::done);
    }

    /** It is recorded on another thread, in a moment. */
    private boolean isRecorded(WorkshopId workshop) {
        for (int i = 0; i < MOST_LOOKS; i++) {
            if (outcomes.of(workshop).filter(OutcomeView::complete).isPresent()) return true;
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return false;
    }

    private void done(ActionNow action) {
        followUps.set(action.ref(), action.now().in(ActionState.DONE), WHO);
    }
}
