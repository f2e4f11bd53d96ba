package pl.narada.activity.vote;

import static pl.narada.room.StaszowAgenda.PRIORITIES;
import static pl.narada.room.StaszowAgenda.THEMES;
import static pl.narada.room.WorkshopBuilder.ANNA;
import static pl.narada.room.WorkshopBuilder.participant;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import pl.narada.activity.vote.VoteCommand.Cast;
import pl.narada.room.ARoom;
import pl.narada.room.Activity;
import pl.narada.room.ActivityState;
import pl.narada.room.Actor;
import pl.narada.room.Choice;
import pl.narada.room.PlannedActivity;
import pl.narada.room.RoomState;
import pl.narada.room.Situation;
import pl.narada.room.Status;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;

/** A vote on choices that tests take away, merge and separate as they like, whatever kind of activity would do that. */
final class AVote {

    final VoteKind kind = new VoteKind();
    private final int all;
    private final VoteSettings settings;
    private PMap<ParticipantId, Sector> people = HashTreePMap.empty();
    private Source source;
    private VoteState state = VoteState.EMPTY;
    private Status status = Status.OPEN;
    private boolean revealed;

    /** Choices 1 to {@code all} without those that are gone or merged. */
    private record Source(int all, Map<Integer, Integer> merged, List<Integer> gone)
            implements ActivityState.OffersChoices {
        @Override
        public List<Choice> choices() {
            return java.util.stream.IntStream.rangeClosed(1, all)
                    .filter(c -> !merged.containsKey(c) && !gone.contains(c))
                    .mapToObj(c -> new Choice(c, "Opcja " + c))
                    .toList();
        }
    }

    AVote(int choices, VoteSettings settings) {
        this.all = choices;
        this.settings = settings;
        this.source = new Source(choices, Map.of(), List.of());
    }

    /** With three dots, two of them at most on one of five choices. */
    static AVote withDots() {
        return new AVote(5, VoteSettings.of(Method.DOTS, THEMES, 3, 2));
    }

    static AVote byApproval() {
        return new AVote(5, VoteSettings.approval(THEMES));
    }

    AVote by(Sector... sectors) {
        for (Sector sector : sectors) people = people.plus(new ParticipantId(people.size() + 1), sector);
        return this;
    }

    AVote merged(Map<Integer, Integer> merged) {
        source = new Source(all, merged, source.gone());
        return this;
    }

    AVote gone(Integer... choices) {
        source = new Source(all, source.merged(), Arrays.asList(choices));
        return this;
    }

    AVote closed() {
        status = Status.CLOSED;
        return this;
    }

    AVote shown() {
        revealed = true;
        return closed();
    }

    AVote is(Status now) {
        status = now;
        return this;
    }

    /** One dot on each of these; must be granted. */
    AVote votes(int participant, int... choices) {
        Map<Integer, Integer> points = new java.util.HashMap<>();
        for (int choice : choices) points.merge(choice, 1, Integer::sum);
        return casts(participant, points);
    }

    AVote casts(int participant, Map<Integer, Integer> points) {
        return done(participant(participant), new Cast(PRIORITIES, points));
    }

    AVote facilitator(VoteCommand command) {
        return done(ANNA, command);
    }

    private AVote done(Actor actor, VoteCommand command) {
        ask(actor, command).forEach(e -> state = kind.apply(state, e));
        return this;
    }

    List<VoteEvent> ask(Actor actor, VoteCommand command) {
        return switch (kind.decide(now(), command, actor)) {
            case Result.Ok<List<VoteEvent>>(List<VoteEvent> events) -> events;
            case Result.Refused<List<VoteEvent>>(var why) -> throw new AssertionError(why + " to " + command);
        };
    }

    Optional<Reason> refusal(Actor actor, VoteCommand command) {
        return kind.decide(now(), command, actor) instanceof Result.Refused<List<VoteEvent>>(var why)
                ? Optional.of(why.reason())
                : Optional.empty();
    }

    /** The step is done and taken back again. */
    AVote doneAndTakenBack(VoteCommand command) {
        for (VoteEvent event : ask(ANNA, command)) {
            var inverse = kind.inverse(now(), event).orElseThrow();
            state = kind.apply(state, event);
            inverse.commands().forEach(back -> facilitator((VoteCommand) back));
        }
        return this;
    }

    VoteState state() {
        return state;
    }

    Standing standing() {
        return Standing.of(now());
    }

    VoteResult result() {
        return (VoteResult) kind.result(now());
    }

    /** The dots that this person sees as theirs. */
    @Nullable
    Object own(int participant) {
        return kind.own(now(), new ParticipantId(participant));
    }

    Situation<VoteSettings, VoteState> now() {
        RoomState room = ARoom.with(people, THEMES, new Activity(Status.CLOSED, false, source));
        var plan = new PlannedActivity(PRIORITIES, "Co najważniejsze?", settings);
        return new Situation<>(room, plan, new Activity(status, revealed, state), settings, state);
    }
}
