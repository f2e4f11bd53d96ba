package pl.narada.room;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.narada.room.command.ActivityCommand;
import pl.narada.room.event.ActivityEvent;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;

/**
 * A kind of activity: its rules and what it shows. Pure functions of immutable values. The names of commands, events and
 * settings go into the protocol and the journal, so they must never change once used.
 *
 * @param <G> what the facilitator sets
 * @param <S> what has come of it
 * @param <C> what it can be asked (sealed)
 * @param <E> what can happen (sealed)
 */
public interface ActivityKind<
        G extends Settings, S extends ActivityState, C extends ActivityCommand, E extends ActivityEvent> {

    /** Name of the kind in the protocol, the journal and the keys of texts. */
    String key();

    Class<G> settings();

    Class<C> commandType();

    /** The commands that phones may send, by their names in the protocol. */
    Map<String, Class<? extends C>> phoneCommands();

    /** Every event of this kind, by its name in the journal. */
    Map<String, Class<? extends E>> events();

    S initial();

    /** The rules. Called only when the speaker is the right one and, for participants, the activity is on and open. */
    Result<List<E>> decide(Situation<G, S> now, C command, Actor actor);

    S apply(S before, E event);

    /** How this step of a facilitator could be taken back, seen from before it; empty if it can't be. */
    default Optional<Inverse> inverse(Situation<G, S> before, E event) {
        return Optional.empty();
    }

    /** Whether this participant has done here whatever is done here, and it counts. */
    default boolean hasAnswered(Situation<G, S> now, ParticipantId who) {
        return own(now, who) != null;
    }

    /**
     * Whether each is asked something of their own: then whatever a facilitator does while it is on may change what
     * somebody else is asked.
     */
    default boolean asksEachTheirOwn() {
        return false;
    }

    /** How many people of each sector have written, voted or done whatever is done here; no zeros. */
    default Map<Sector, Integer> tookPart(Situation<G, S> now) {
        return Map.of();
    }

    /**
     * How many people without a phone there must be, by sector, for what the facilitator has entered here on their behalf; no zeros.
     * Never more than were counted. They are among those who {@linkplain #tookPart took part}.
     */
    default Map<Sector, Integer> withoutPhone(Situation<G, S> now) {
        Map<Sector, Integer> people = new EnumMap<>(Sector.class);
        now.run().sheets().there().forEach((number, sheet) -> {
            if (hasAnswered(now, Sheets.standIn(number))) people.merge(sheet.sector(), 1, Integer::sum);
        });
        return people;
    }

    /**
     * Whether facilitators may enter what people without a phone answer, a sheet for each, in the commands of participants.
     * Then {@link #without} must be told, and {@link #decide} must ask {@link Situation#sectorOf} for the sector.
     */
    default boolean takesSheets() {
        return false;
    }

    /** As if this person had never answered anything. */
    default S without(S before, ParticipantId who) {
        return before;
    }

    /** A participant has changed sector; tallies by sector follow. */
    default S sectorChosen(S before, ParticipantId who, Sector sector) {
        return before;
    }

    /** The settings with their texts cleaned, or why they can't stand in a plan after these activities. */
    default Result<G> check(G settings, List<PlannedActivity> before) {
        return Result.ok(settings);
    }

    /** Why settings that may not change may not, where more can be said than that people have begun. */
    default Reason inTheWay(G before, G after, S state) {
        return Reason.ACTIVITY_IN_USE;
    }

    /** Whether settings may change although people have begun: only if what they did keeps its meaning. */
    default boolean settingsMayChange(G before, G after) {
        return false;
    }

    /** Whether people do something on their phones in an activity with these settings. */
    default boolean takesPart(G settings) {
        return !phoneCommands().isEmpty();
    }

    /** Whether many people saying the same within a minute is what is wished for, and no flood. */
    default boolean repeatsAreWelcome(G settings) {
        return false;
    }

    /** What hides all that this participant has said here, for others to read. */
    default List<? extends C> hidingAllOf(Situation<G, S> now, ParticipantId who) {
        return List.of();
    }

    /** What takes back, as this participant could, all that they have said here for others to read. */
    default List<? extends C> withdrawingAllOf(Situation<G, S> now, ParticipantId who) {
        return List.of();
    }

    /** What is kept here of this participant, in words; see {@link Deed}. */
    default List<Deed> deeds(Situation<G, S> now, ParticipantId who) {
        return List.of();
    }

    /** How many things that people said here wait for a facilitator to look at them. */
    default int waiting(S state) {
        return 0;
    }

    /**
     * Whether activities of this kind are compared with each other person by person, so that somebody has to be the same in
     * all of them also when it is forgotten who it was.
     */
    default boolean comparesPeople() {
        return false;
    }

    /** Whether people may do it away from the meeting: before it begins, or after its close. */
    default boolean isForOutside(When when) {
        return false;
    }

    /** Whether there is a result to reveal. */
    default boolean revealable() {
        return false;
    }

    /** Further fields of the part {@code activity} on phones; nothing hidden or unrevealed may be in it. */
    Map<String, Object> phone(Situation<G, S> now);

    /** Further parts for phones by key: what changes often stands by itself. Nothing hidden or unrevealed here either. */
    default Map<String, Object> phoneParts(Situation<G, S> now) {
        return Map.of();
    }

    /** All that the stage needs besides: further parts by key, with {@code activity} for more fields of that part. */
    default StageView stage(Situation<G, S> now) {
        return new StageView(phone(now), phoneParts(now));
    }

    record StageView(Map<String, Object> activity, Map<String, Object> parts) {}

    /** What this participant did here, for that participant only; see {@link ActivityEvent#touchesOthers}. */
    default @Nullable Object own(Situation<G, S> now, ParticipantId who) {
        return null;
    }

    /** Everybody's ballot as a file that others can count, without a name or a sector; empty if there is none. */
    default Optional<String> ballots(Situation<G, S> now) {
        return Optional.empty();
    }

    /** What phones and stage see of the result once it is revealed. */
    default @Nullable Object result(Situation<G, S> now) {
        return null;
    }

    /** What came of it, for the record of the county. */
    List<Finding> findings(Situation<G, S> now);

    /** The same, but what takes a while where thousands answered: for the record alone, on no thread that others wait for. */
    default List<Finding> slowFindings(Situation<G, S> now) {
        return List.of();
    }
}
