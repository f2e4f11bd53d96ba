package pl.narada.gateway;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.narada.room.Actor;
import pl.narada.room.RoomState;
import pl.narada.room.command.Command;
import pl.narada.room.command.ParticipantCommand.Join;
import pl.narada.room.live.Answer;
import pl.narada.shared.CommandId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Refusal;
import pl.narada.shared.Result;

/** Takes a phone's command to its room and brings the answer back as a frame, whichever way the phone is connected. */
@Component
class Errands {

    private final Doorkeeper door;
    private final FrameWriter writer;
    private final AtomicInteger onTheirWay = new AtomicInteger();
    private volatile boolean ending;

    Errands(Doorkeeper door, FrameWriter writer) {
        this.door = door;
        this.writer = writer;
    }

    /** {@code joined}: whom the command let in, if it did. */
    record Reply(String frame, @Nullable ParticipantId joined) {}

    /** {@code address}: where the phone is; {@code deliver}: hands the reply over; only then the errand is done. */
    <T extends @Nullable Object> CompletableFuture<T> carryOut(
            PhoneHub hub,
            @Nullable ParticipantId who,
            FromPhone.Do wanted,
            String address,
            Function<Reply, T> deliver) {
        onTheirWay.incrementAndGet();
        // looked at after it was counted: so none slips in once nobody waits for it any more
        CompletableFuture<Reply> reply = ending
                ? CompletableFuture.completedFuture(
                        new Reply(writer.unsaved(wanted.id().value()), null))
                : ask(hub, who, wanted, address);
        return reply.thenApply(deliver).whenComplete((_, _) -> onTheirWay.decrementAndGet());
    }

    /** From now on nothing is taken to a room: whoever asks is told to ask again. */
    void takeNoMore() {
        ending = true;
    }

    void takeOn() {
        ending = false;
    }

    boolean isEnding() {
        return ending;
    }

    /** Waits until everything that is on its way has been answered, but not longer than that. */
    void awaitAnswers(Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        while (onTheirWay.get() > 0 && System.nanoTime() < end) LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
    }

    private CompletableFuture<Reply> ask(
            PhoneHub hub, @Nullable ParticipantId who, FromPhone.Do wanted, String address) {
        boolean joins = wanted.command() instanceof Join;
        if (who != null && joins && !isRepeated(hub, wanted)) {
            Refusal no = Refusal.because(Reason.NOT_ALLOWED);
            return CompletableFuture.completedFuture(
                    new Reply(writer.refused(wanted.id().value(), no), null));
        }
        Actor actor = who == null || joins ? new Actor.Newcomer() : new Actor.Participant(who);
        if (!(wanted.command() instanceof Join join)) return ask(hub, actor, wanted.id(), wanted.command());
        String id = wanted.id().value();
        Optional<Result<Join>> known = door.bySlip(hub, join, address);
        if (known.isEmpty()) return CompletableFuture.completedFuture(new Reply(writer.unsaved(id), null));
        return switch (known.get()) {
            case Result.Ok<Join>(Join command) -> ask(hub, actor, wanted.id(), command);
            case Result.Refused<Join>(Refusal no) ->
                CompletableFuture.completedFuture(new Reply(writer.refused(id, no), null));
        };
    }

    private CompletableFuture<Reply> ask(PhoneHub hub, Actor actor, CommandId id, Command command) {
        return hub.room().ask(actor, id, command).thenApply(answer -> reply(hub, id.value(), answer));
    }

    /** A join whose answer was lost comes again from somebody who has joined by it. */
    private static boolean isRepeated(PhoneHub hub, FromPhone.Do wanted) {
        return hub.room().state().answered().containsKey(new RoomState.Asked(new Actor.Newcomer(), wanted.id()));
    }

    private Reply reply(PhoneHub hub, String id, Answer answer) {
        return switch (answer) {
            case Answer.Done(long version, ParticipantId joined) -> {
                String token = joined == null ? null : door.tokenFor(hub, joined);
                yield new Reply(writer.done(id, version, token), joined);
            }
            case Answer.Refused(Refusal refusal) -> new Reply(writer.refused(id, refusal), null);
            case Answer.Unsaved() -> new Reply(writer.unsaved(id), null);
        };
    }
}
