package pl.narada.activity.summarise;

import org.jspecify.annotations.Nullable;
import pl.narada.room.Activity;
import pl.narada.room.ActivityState.OffersChoices;
import pl.narada.room.Choices;
import pl.narada.room.Matter;
import pl.narada.room.Situation;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;

/** What decisions are about and action items follow from, as far as it is still there to be told. */
record Origins(Situation<SummariseSettings, SummariseState> now) {

    /** What it is now; null if it was not said, or nothing that can be seen. */
    @Nullable
    Matter told(@Nullable Matter said) {
        if (said == null || now.room().agenda().activity(said.activity()).isEmpty()) return null;
        if (said.activity().equals(now.id()))
            return now.state().decisionsById().containsKey(said.number()) ? said : null;
        Activity run = now.room().activities().get(said.activity());
        if (run == null || !(run.state() instanceof OffersChoices)) return said;
        // what was merged since is told as what it counts for now; what was hidden is not told
        Choices choices = now.choices(said.activity());
        var counts = new Matter(said.activity(), choices.rootOf(said.number()));
        return choices.offers(counts.number()) ? counts : null;
    }

    /** Refused only if something is wanted that is not there, and was not said before. A decision is about no decision of its own summary. */
    Result<Boolean> check(@Nullable Matter wanted, @Nullable Matter before, boolean ofDecision) {
        if (wanted == null || wanted.equals(before)) return Result.ok(true);
        boolean there = wanted.number() > 0 && told(wanted) != null;
        boolean circle = ofDecision && wanted.activity().equals(now.id());
        return there && !circle ? Result.ok(true) : Result.refused(Reason.MATTER_UNKNOWN);
    }
}
