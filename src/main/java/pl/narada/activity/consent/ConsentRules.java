package pl.narada.activity.consent;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.consent.ConsentCommand.Abstain;
import pl.narada.activity.consent.ConsentCommand.SetPaperCount;
import pl.narada.activity.consent.ConsentCommand.Show;
import pl.narada.activity.consent.ConsentEvent.Abstained;
import pl.narada.activity.consent.ConsentEvent.PaperCounted;
import pl.narada.activity.consent.ConsentEvent.Shown;
import pl.narada.deliberation.Consent;
import pl.narada.deliberation.Hands;
import pl.narada.room.Actor;
import pl.narada.room.Situation;
import pl.narada.room.Status;
import pl.narada.shared.ActivityId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;
import pl.narada.shared.Text;

/** Which hands can be shown, and which of people without a phone can be entered. */
record ConsentRules(Situation<ConsentSettings, ConsentState> now) {

    Result<List<ConsentEvent>> decide(ConsentCommand command, Actor actor) {
        return switch (command) {
            case Show(var id, var fingers, String typed) -> show(id, fingers.orElse(null), typed, actor);
            case Abstain(var id) ->
                person(actor).map(who -> {
                    boolean same = Hand.ABSTAINED.equals(handOf(who));
                    return same ? List.of() : List.of(new Abstained(id, who, sectorOf(who)));
                });
            case SetPaperCount c -> count(c);
        };
    }

    private Result<List<ConsentEvent>> show(ActivityId id, @Nullable Integer fingers, String typed, Actor actor) {
        if (fingers != null && (fingers < 0 || fingers > Consent.MOST)) return Result.refused(Reason.HAND_UNKNOWN);
        boolean blocks = fingers != null && fingers == 0;
        return person(actor)
                .then(who -> Text.lines(blocks ? typed : "", Hand.REASON_LIMIT).map(reason -> {
                    @Nullable Hand wanted = fingers == null ? null : new Hand(fingers, reason);
                    boolean same = Objects.equals(wanted, handOf(who));
                    return same ? List.of() : List.of(new Shown(id, who, sectorOf(who), fingers, reason));
                }));
    }

    private static Result<ParticipantId> person(Actor actor) {
        return actor instanceof Actor.Participant(ParticipantId who)
                ? Result.ok(who)
                : Result.refused(Reason.NOT_JOINED);
    }

    private Sector sectorOf(ParticipantId who) {
        return Objects.requireNonNull(now.room().participants().get(who));
    }

    private @Nullable Hand handOf(ParticipantId who) {
        return now.state().answers().of(who).orElse(null);
    }

    /**
     * From the opening on until it is revealed, so that no hand is entered by somebody who knows how it will change what the
     * room looks at.
     */
    private Result<List<ConsentEvent>> count(SetPaperCount c) {
        boolean unknown = c.shown().size() != Consent.MOST + 1;
        if (unknown) return Result.refused(Reason.HAND_UNKNOWN);
        if (c.abstained() < 0 || c.shown().stream().anyMatch(n -> n < 0)) return Result.refused(Reason.PAPER_NEGATIVE);
        long people =
                c.abstained() + c.shown().stream().mapToLong(Integer::longValue).sum();
        if (people > ConsentSettings.MOST_PEOPLE)
            return Result.refused(Reason.PAPER_PEOPLE, ConsentSettings.MOST_PEOPLE);
        var wanted = new Hands(c.shown(), c.abstained());
        if (wanted.equals(now.state().paperOf(c.sector()))) return Result.ok(List.of());
        if (now.run().status() == Status.READY) return Result.refused(Reason.ACTIVITY_NOT_OPEN);
        if (now.run().revealed()) return Result.refused(Reason.PAPER_AFTER_REVEAL);
        return Result.ok(List.of(new PaperCounted(c.activity(), c.sector(), c.shown(), c.abstained())));
    }
}
