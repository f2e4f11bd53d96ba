package pl.narada.rehearsal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import pl.narada.gateway.Presence;
import pl.narada.programme.Programme;
import pl.narada.programme.RehearsalThrownAway;
import pl.narada.programme.Workshop;
import pl.narada.room.Kinds;
import pl.narada.room.RoomRules;
import pl.narada.room.live.Answer;
import pl.narada.room.live.Rooms;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.WorkshopId;

/**
 * Lets simulated participants into rehearsals, and into nothing else. They live in this process only: after a restart
 * nobody comes by themselves, and whoever is let in again is the one who was there before.
 */
@Service
public class SimulatedParticipants {

    public static final int MOST = 300;

    private final Programme programme;
    private final Rooms rooms;
    private final RoomRules rules;
    private final Presence presence;
    private final Clock clock;
    private final Map<WorkshopId, Crowd> crowds = new ConcurrentHashMap<>();

    SimulatedParticipants(Programme programme, Rooms rooms, Kinds kinds, Presence presence, Clock clock) {
        this.programme = programme;
        this.rooms = rooms;
        this.rules = new RoomRules(kinds);
        this.presence = presence;
        this.clock = clock;
    }

    public Simulated in(WorkshopId rehearsal) {
        Crowd crowd = crowds.get(rehearsal);
        return crowd == null ? Simulated.NOBODY : crowd.shown();
    }

    /** So many (1 to {@link #MOST}) shall be there and act. */
    public Result<Simulated> letIn(WorkshopId rehearsal, int people, Tempo tempo) {
        if (people < 1 || people > MOST) return Result.refused(Reason.SIMULATED_NUMBER, MOST);
        return change(rehearsal, crowd -> {
            crowd.tempo(tempo);
            crowd.letIn(people);
        });
    }

    public Result<Simulated> tempo(WorkshopId rehearsal, Tempo tempo) {
        return change(rehearsal, crowd -> crowd.tempo(tempo));
    }

    /** They stay, but do nothing until they are let in again. */
    public Result<Simulated> rest(WorkshopId rehearsal) {
        return change(rehearsal, Crowd::rest);
    }

    /** What they wrote and how they voted stays. */
    public Result<Simulated> sendHome(WorkshopId rehearsal) {
        return change(rehearsal, Crowd::sendHome);
    }

    private Result<Simulated> change(WorkshopId id, Consumer<Crowd> change) {
        if (programme.workshop(id).filter(Workshop::isRehearsal).isEmpty())
            return Result.refused(Reason.NOT_A_REHEARSAL);
        Crowd crowd = crowds.computeIfAbsent(id, this::crowd);
        change.accept(crowd);
        return Result.ok(crowd.shown());
    }

    private Crowd crowd(WorkshopId id) {
        var chance = new SplittableRandom(id.value().getMostSignificantBits());
        return new Crowd(rooms.room(id), rules, chance, clock, people -> presence.withoutPhones(id, people));
    }

    @EventListener
    void on(RehearsalThrownAway gone) {
        crowds.remove(gone.rehearsal());
    }

    /** What is due in all rehearsals together, at most so many questions. */
    List<CompletableFuture<Answer>> step(long now, int most) {
        if (crowds.isEmpty()) return List.of();
        int share = Math.max(1, most / crowds.size());
        return crowds.values().stream()
                .flatMap(crowd -> crowd.step(now, share).stream())
                .toList();
    }
}
