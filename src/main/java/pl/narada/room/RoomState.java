package pl.narada.room;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import pl.narada.shared.ActivityId;
import pl.narada.shared.CommandId;
import pl.narada.shared.WorkshopId;

/**
 * Everything that is so in one workshop after {@code version} entries of its journal. Immutable: a screen may keep it
 * for as long as it likes, and a batch that could not be written is undone by forgetting it.
 *
 * @param agendaVersion the version at which the agenda was last set; 0 before that
 * @param answered what was asked, and how it was answered
 * @param outside what people do before and after the meeting
 * @param watch what guards it against spoilers
 */
public record RoomState(
        WorkshopId workshop,
        long version,
        Phase phase,
        Agenda agenda,
        long agendaVersion,
        Course course,
        PMap<ActivityId, Activity> activities,
        Joined joined,
        PMap<Asked, Answered> answered,
        Facilitation facilitation,
        Outside outside,
        Watch watch)
        implements TakingPart, Whereabouts {

    /** A question is known again by who asked it and the id that they gave it. */
    public record Asked(Actor actor, CommandId command) {}

    public static RoomState empty(WorkshopId workshop) {
        return new RoomState(
                workshop,
                0,
                Phase.DRAFT,
                Agenda.EMPTY,
                0,
                Course.NOT_BEGUN,
                HashTreePMap.empty(),
                Joined.NOBODY,
                HashTreePMap.empty(),
                Facilitation.NOBODYS,
                Outside.NOTHING,
                Watch.NOTHING);
    }

    /** Whether this facilitator may move the room: nobody else leads. */
    public boolean isLedBy(String facilitator) {
        String lead = lead();
        return lead == null || lead.equals(facilitator);
    }

    public @Nullable String lead() {
        return facilitation.lead();
    }

    public boolean darkStage() {
        return facilitation.darkStage();
    }

    public Steps steps() {
        return facilitation.steps();
    }

    /** The activity as planned and as it runs; empty for an id that the agenda doesn't have. */
    public Optional<Situation<Settings, ActivityState>> situation(ActivityId id) {
        return agenda.activity(id)
                .flatMap(plan -> Optional.ofNullable(activities.get(id))
                        .map(run -> new Situation<>(this, plan, run, plan.settings(), run.state())));
    }

    /** What is open outside the meeting, as people see it there: nothing is revealed while others still answer. */
    public List<Situation<Settings, ActivityState>> openOutside() {
        return outside.open().stream()
                .flatMap(id -> situation(id).stream())
                .map(now -> new Situation<>(
                        this, now.plan(), now.run().status(Status.OPEN).revealed(false), now.settings(), now.state()))
                .toList();
    }

    /** As it may be shown to those who know what came later: see {@link ActivityState#asDecided}. */
    public RoomState asDecided(RoomState later) {
        PMap<ActivityId, Activity> now = activities;
        for (var run : activities.entrySet()) {
            Activity then = later.activities.get(run.getKey());
            if (then == null) continue;
            ActivityState decided = run.getValue().state().asDecided(then.state());
            if (decided != run.getValue().state())
                now = now.plus(run.getKey(), run.getValue().state(decided));
        }
        return activities(now);
    }

    RoomState at(long entry, Asked asked, Answered answer) {
        return new RoomState(
                workshop,
                entry,
                phase,
                agenda,
                agendaVersion,
                course,
                activities,
                joined,
                answered.plus(asked, answer),
                facilitation,
                outside,
                watch);
    }

    RoomState phase(Phase now) {
        return new RoomState(
                workshop,
                version,
                now,
                agenda,
                agendaVersion,
                course,
                activities,
                joined,
                answered,
                facilitation,
                outside,
                watch);
    }

    /** Another plan, which has just been set. */
    RoomState agenda(Agenda now, PMap<ActivityId, Activity> runs) {
        return new RoomState(
                workshop,
                version,
                phase,
                now,
                version,
                course.following(agenda, now),
                runs,
                joined,
                answered,
                facilitation,
                outside,
                watch);
    }

    RoomState course(Course now) {
        return new RoomState(
                workshop,
                version,
                phase,
                agenda,
                agendaVersion,
                now,
                activities,
                joined,
                answered,
                facilitation,
                outside,
                watch);
    }

    RoomState activities(PMap<ActivityId, Activity> now) {
        return new RoomState(
                workshop,
                version,
                phase,
                agenda,
                agendaVersion,
                course,
                now,
                joined,
                answered,
                facilitation,
                outside,
                watch);
    }

    RoomState joined(Joined now) {
        return new RoomState(
                workshop,
                version,
                phase,
                agenda,
                agendaVersion,
                course,
                activities,
                now,
                answered,
                facilitation,
                outside,
                watch);
    }

    RoomState facilitation(Facilitation now) {
        return new RoomState(
                workshop,
                version,
                phase,
                agenda,
                agendaVersion,
                course,
                activities,
                joined,
                answered,
                now,
                outside,
                watch);
    }

    RoomState outside(Outside now) {
        return new RoomState(
                workshop,
                version,
                phase,
                agenda,
                agendaVersion,
                course,
                activities,
                joined,
                answered,
                facilitation,
                now,
                watch);
    }

    RoomState watch(Watch now) {
        return new RoomState(
                workshop,
                version,
                phase,
                agenda,
                agendaVersion,
                course,
                activities,
                joined,
                answered,
                facilitation,
                outside,
                now);
    }
}
