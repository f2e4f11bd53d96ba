package pl.narada.room;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import pl.narada.shared.ActivityId;
import pl.narada.shared.CommandId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;
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
        Watch watch) {

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

    /** The sector of everybody who has joined. */
    public PMap<ParticipantId, Sector> participants() {
        return joined.sectors();
    }

    /** Whether it has been forgotten who took part: nobody is known any more, and nothing can change. */
    public boolean isSealed() {
        return joined.sealed();
    }

    /** The sector of everybody who was in the meeting: without those who only came before or after it. */
    public PMap<ParticipantId, Sector> inTheMeeting() {
        return participants().minusAll(outside.people().keySet());
    }

    /** Who can be expected to take part: while the meeting goes on those in it, otherwise everybody who joined. */
    public PMap<ParticipantId, Sector> expected() {
        return phase == Phase.LIVE ? inTheMeeting() : participants();
    }

    /** How many people are there without a phone, by sector, as the facilitator has counted them; no zeros. */
    public PMap<Sector, Integer> withoutPhone() {
        return joined.withoutPhone();
    }

    /**
     * So many people of these sectors can be expected to take part where the facilitator may enter what people without a phone
     * say. {@code entered}: how many of them were; only in a workshop from before they were counted is that more than there are.
     */
    public int expected(Predicate<Sector> whose, Map<Sector, Integer> entered) {
        int people = (int) expected().values().stream().filter(whose).count();
        for (Sector sector : Sector.values()) {
            if (whose.test(sector))
                people += Math.max(withoutPhone().getOrDefault(sector, 0), entered.getOrDefault(sector, 0));
        }
        return people;
    }

    public @Nullable Place place() {
        return course.place();
    }

    public Optional<ActivityId> currentActivity() {
        return Optional.ofNullable(place()).map(Place::activity);
    }

    public Optional<Block> currentBlock() {
        return Optional.ofNullable(place()).map(Place::block).flatMap(agenda::block);
    }

    /** When the current block should end, given when it really began; empty while the clock stands. */
    public Optional<Instant> blockEndsAt() {
        return currentBlock()
                .flatMap(block -> course.stay(block.id())
                        .map(Stay::runningSince)
                        .map(since -> since.plus(course.left(block, since))));
    }

    /** When the time that people have for what is on now is up, if they have less than the block; empty while the clock stands. */
    public Optional<Instant> timerEndsAt() {
        Course.Timer timer = course.isPaused() ? null : course.timer();
        return Optional.ofNullable(timer)
                .filter(t -> currentActivity().filter(t.activity()::equals).isPresent())
                .map(Course.Timer::endsAt);
    }

    /** The plan as it is followed: without the blocks that are left out. */
    public Agenda followed() {
        return course.skipped().isEmpty() ? agenda : agenda.without(course.skipped());
    }

    /** The stop after this one; the first if we are nowhere yet; empty at the end. */
    public Optional<Place> next() {
        return followed().after(place());
    }

    public Optional<Place> previous() {
        return followed().before(place());
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
