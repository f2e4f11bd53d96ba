package pl.narada.room;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import pl.narada.shared.ActivityId;
import pl.narada.shared.BlockId;
import pl.narada.shared.CommandId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;
import pl.narada.shared.WorkshopId;

/**
 * Everything that is so in one workshop after {@code version} entries of its journal. Immutable: a screen may keep it
 * for as long as it likes, and a batch that could not be written is undone by forgetting it.
 *
 * @param agendaVersion the version at which the agenda was last set; 0 before that
 * @param startedAt when each block that has been on was first entered
 * @param answered what was asked, and how it was answered
 */
public record RoomState(
        WorkshopId workshop,
        long version,
        Phase phase,
        Agenda agenda,
        long agendaVersion,
        @Nullable Place place,
        PMap<BlockId, Instant> startedAt,
        PMap<ActivityId, Activity> activities,
        PMap<ParticipantId, Sector> participants,
        PMap<Asked, Answered> answered) {

    /** A question is known again by who asked it and the id that they gave it. */
    public record Asked(Actor actor, CommandId command) {}

    public static RoomState empty(WorkshopId workshop) {
        return new RoomState(
                workshop,
                0,
                Phase.DRAFT,
                Agenda.EMPTY,
                0,
                null,
                HashTreePMap.empty(),
                HashTreePMap.empty(),
                HashTreePMap.empty(),
                HashTreePMap.empty());
    }

    public Optional<ActivityId> currentActivity() {
        return Optional.ofNullable(place).map(Place::activity);
    }

    public Optional<Block> currentBlock() {
        return Optional.ofNullable(place).map(Place::block).flatMap(agenda::block);
    }

    /** When the current block should end, given when it really began. */
    public Optional<Instant> blockEndsAt() {
        return currentBlock()
                .flatMap(b ->
                        Optional.ofNullable(startedAt.get(b.id())).map(start -> start.plusSeconds(60L * b.minutes())));
    }

    /** The activity as planned and as it runs; empty for an id that the agenda doesn't have. */
    public Optional<Situation<Settings, ActivityState>> situation(ActivityId id) {
        return agenda.activity(id)
                .flatMap(plan -> Optional.ofNullable(activities.get(id))
                        .map(run -> new Situation<>(this, plan, run, plan.settings(), run.state())));
    }
}
