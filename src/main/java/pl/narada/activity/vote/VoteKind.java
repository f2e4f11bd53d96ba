package pl.narada.activity.vote;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.gather.GatherSettings;
import pl.narada.activity.group.GroupSettings;
import pl.narada.activity.vote.VoteCommand.Cast;
import pl.narada.activity.vote.VoteEvent.BallotCast;
import pl.narada.room.ActivityKind;
import pl.narada.room.Actor;
import pl.narada.room.Choice;
import pl.narada.room.Finding;
import pl.narada.room.PlannedActivity;
import pl.narada.room.Situation;
import pl.narada.shared.ActivityId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;

/**
 * People vote on what another activity brought. One may change one's mind until it closes. Choices follow their source: a
 * choice that is hidden or removed is not counted, and its dots are free again.
 */
public final class VoteKind implements ActivityKind<VoteSettings, VoteState, VoteCommand, VoteEvent> {

    /** A new vote is on the last themes with three dots each, or else on what was gathered last. */
    public static Optional<VoteSettings> usual(List<PlannedActivity> before) {
        return PlannedActivity.lastOf(before, GroupSettings.class)
                .map(themes -> VoteSettings.dots(themes, 3))
                .or(() -> PlannedActivity.lastOf(before, GatherSettings.class).map(VoteSettings::approval));
    }

    @Override
    public String key() {
        return "vote";
    }

    @Override
    public Class<VoteSettings> settings() {
        return VoteSettings.class;
    }

    @Override
    public Class<VoteCommand> commandType() {
        return VoteCommand.class;
    }

    @Override
    public Map<String, Class<? extends VoteCommand>> phoneCommands() {
        return Map.of("vote.cast", Cast.class);
    }

    @Override
    public Map<String, Class<? extends VoteEvent>> events() {
        return Map.of("vote.ballot-cast", BallotCast.class);
    }

    @Override
    public VoteState initial() {
        return VoteState.EMPTY;
    }

    @Override
    public boolean revealable() {
        return true;
    }

    @Override
    public Result<VoteSettings> check(VoteSettings settings, List<PlannedActivity> before) {
        boolean known = before.stream()
                .filter(a -> a.id().equals(settings.source()))
                .anyMatch(a -> a.settings() instanceof GatherSettings || a.settings() instanceof GroupSettings);
        return known ? Result.ok(settings) : Result.refused(Reason.SOURCE_UNKNOWN);
    }

    @Override
    public Result<List<VoteEvent>> decide(Situation<VoteSettings, VoteState> now, VoteCommand command, Actor actor) {
        return switch (command) {
            case Cast(ActivityId id, Map<Integer, Integer> points) -> {
                if (!(actor instanceof Actor.Participant(ParticipantId who))) yield Result.refused(Reason.NOT_JOINED);
                Sector sector = Objects.requireNonNull(now.room().participants().get(who));
                Ballot wanted = Ballot.of(sector, points);
                yield fits(now, points)
                        .map(_ -> wanted.equals(now.state().ballotOf(who, sector))
                                ? List.of()
                                : List.of(new BallotCast(id, who, sector, wanted.points())));
            }
        };
    }

    private static Result<Map<Integer, Integer>> fits(
            Situation<VoteSettings, VoteState> now, Map<Integer, Integer> points) {
        VoteSettings rules = now.settings();
        Set<Integer> known = choiceIds(now);
        long sum = 0;
        for (var choice : points.entrySet()) {
            if (!known.contains(choice.getKey()) || choice.getValue() < 0) return Result.refused(Reason.CHOICE_UNKNOWN);
            if (choice.getValue() > rules.perChoice()) return Result.refused(Reason.TOO_MANY_ON_ONE, rules.perChoice());
            sum += choice.getValue();
        }
        boolean tooMany = rules.method() == Method.DOTS && sum > rules.dots();
        return tooMany ? Result.refused(Reason.TOO_MANY_DOTS, rules.dots()) : Result.ok(points);
    }

    @Override
    public VoteState apply(VoteState before, VoteEvent event) {
        return switch (event) {
            case BallotCast e -> before.cast(e.participant(), Ballot.of(e.sector(), e.points()));
        };
    }

    @Override
    public VoteState sectorChosen(VoteState before, ParticipantId who, Sector sector) {
        Ballot ballot = before.ballots().get(who);
        return ballot == null ? before : before.cast(who, new Ballot(sector, ballot.points()));
    }

    @Override
    public Map<String, Object> phone(Situation<VoteSettings, VoteState> now) {
        VoteSettings rules = now.settings();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("method", rules.method().wire());
        if (rules.method() == Method.DOTS) fields.put("dots", rules.dots());
        fields.put("perChoice", rules.perChoice());
        fields.put("choices", now.choicesOf(rules.source()));
        fields.put("revealed", now.run().revealed());
        return fields;
    }

    @Override
    public StageView stage(Situation<VoteSettings, VoteState> now) {
        Map<String, Object> fields = new LinkedHashMap<>(phone(now));
        fields.put("voted", voted(now));
        fields.put("joined", now.room().participants().size());
        return new StageView(fields, Map.of());
    }

    @Override
    public @Nullable Object own(Situation<VoteSettings, VoteState> now, ParticipantId who) {
        Ballot ballot = now.state().ballots().get(who);
        return ballot == null
                ? null
                : Map.of("points", ballot.among(choiceIds(now)).points());
    }

    @Override
    public Object result(Situation<VoteSettings, VoteState> now) {
        return VoteResult.of(now.id(), counted(now));
    }

    @Override
    public List<Finding> findings(Situation<VoteSettings, VoteState> now) {
        return voted(now) == 0 ? List.of() : List.of(counted(now));
    }

    /** How many people have a dot on something that can still be chosen. */
    public static int voted(Situation<VoteSettings, VoteState> now) {
        return Sector.total(now.state().voters(choiceIds(now)));
    }

    private static Set<Integer> choiceIds(Situation<VoteSettings, VoteState> now) {
        return now.choicesOf(now.settings().source()).stream().map(Choice::id).collect(Collectors.toSet());
    }

    private static Finding.VoteCounted counted(Situation<VoteSettings, VoteState> now) {
        List<Finding.ChoiceCounted> choices = now.choicesOf(now.settings().source()).stream()
                .map(c -> new Finding.ChoiceCounted(
                        c.id(), c.label(), Map.copyOf(now.state().countOf(c.id()))))
                .sorted((a, b) -> Integer.compare(b.total(), a.total()))
                .collect(Collectors.toList());
        return new Finding.VoteCounted(
                now.id(),
                now.settings().method().wire(),
                now.settings().source(),
                now.run().revealed(),
                Map.copyOf(now.state().voters(choiceIds(now))),
                choices);
    }
}
