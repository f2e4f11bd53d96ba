package pl.narada.activity.vote;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.gather.GatherSettings;
import pl.narada.activity.group.GroupSettings;
import pl.narada.activity.group.Sources;
import pl.narada.activity.vote.Paper.Count;
import pl.narada.activity.vote.VoteCommand.Cast;
import pl.narada.activity.vote.VoteEvent.*;
import pl.narada.room.ActivityKind;
import pl.narada.room.Actor;
import pl.narada.room.Deed;
import pl.narada.room.Finding;
import pl.narada.room.Inverse;
import pl.narada.room.Matter;
import pl.narada.room.PlannedActivity;
import pl.narada.room.Situation;
import pl.narada.room.Status;
import pl.narada.room.When;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;

/**
 * People vote on what another activity brought. One may change one's mind until it closes. Choices follow their source: see
 * {@link Offer}. The facilitator enters the votes of people without a phone.
 */
public final class VoteKind implements ActivityKind<VoteSettings, VoteState, VoteCommand, VoteEvent> {

    /** A new vote is on the last themes with three dots each, or else on what was gathered last. */
    public static Optional<VoteSettings> usual(List<PlannedActivity> before) {
        return PlannedActivity.lastOf(before, GroupSettings.class)
                .map(themes -> VoteSettings.dots(themes, VoteSettings.USUAL_DOTS))
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
        return Map.of(
                "vote.ballot-cast", BallotCast.class,
                "vote.paper-ballot-added", PaperBallotAdded.class,
                "vote.paper-ballot-removed", PaperBallotRemoved.class,
                "vote.paper-counted", PaperCounted.class,
                "vote.view-chosen", ViewChosen.class);
    }

    @Override
    public VoteState initial() {
        return VoteState.EMPTY;
    }

    @Override
    public boolean isForOutside(When when) {
        return when == When.AFTER;
    }

    @Override
    public boolean revealable() {
        return true;
    }

    @Override
    public Result<VoteSettings> check(VoteSettings settings, List<PlannedActivity> before) {
        return Sources.has(before, settings.source()) ? Result.ok(settings) : Result.refused(Reason.SOURCE_UNKNOWN);
    }

    @Override
    public boolean settingsMayChange(VoteSettings before, VoteSettings after) {
        return before.mayBecome(after);
    }

    @Override
    public Reason inTheWay(VoteSettings before, VoteSettings after, VoteState state) {
        if (Objects.equals(before.places(), after.places())) return Reason.ACTIVITY_IN_USE;
        return state.paper().counts().isEmpty() ? Reason.PLACES_AFTER_VOTES : Reason.PLACES_NEED_BALLOTS;
    }

    @Override
    public Result<List<VoteEvent>> decide(Situation<VoteSettings, VoteState> now, VoteCommand command, Actor actor) {
        return new VoteRules(now).decide(command, actor);
    }

    @Override
    public VoteState apply(VoteState before, VoteEvent event) {
        Paper paper = before.paper();
        return switch (event) {
            case BallotCast e -> before.cast(e.participant(), Ballot.of(e.sector(), e.points()));
            case PaperBallotAdded e -> before.with(paper.added(e.number(), Ballot.of(e.sector(), e.points())));
            case PaperBallotRemoved e -> before.with(paper.removed(e.number()));
            case PaperCounted e -> before.with(paper.counted(e.sector(), Count.of(e.voters(), e.points())));
            case ViewChosen e -> before.with(e.view());
        };
    }

    @Override
    public Optional<Inverse> inverse(Situation<VoteSettings, VoteState> before, VoteEvent event) {
        return new VoteInverse(before).of(event);
    }

    @Override
    public Map<Sector, Integer> withoutPhone(Situation<VoteSettings, VoteState> now) {
        return now.state().paper().people();
    }

    @Override
    public Map<Sector, Integer> tookPart(Situation<VoteSettings, VoteState> now) {
        return Standing.of(now).tally().voters();
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
        fields.put("choices", Offer.of(now).choices());
        fields.put("revealed", now.run().revealed());
        if (!rules.voters().isEmpty()) {
            fields.put("sectors", rules.voters().stream().map(Sector::wire).toList());
        }
        Places places = rules.places();
        if (places != null)
            fields.put(
                    "places",
                    Map.of("most", places.most(), "rule", places.rule().wire(), "decides", places.decidesWire()));
        if (rules.openCounts()) fields.put("openCounts", true);
        if (rules.openCounts() && now.run().status() == Status.OPEN) {
            fields.put("running", VoteResult.Running.of(Standing.of(now)));
        }
        return fields;
    }

    @Override
    public StageView stage(Situation<VoteSettings, VoteState> now) {
        Standing standing = Standing.of(now);
        Map<String, Object> fields = new LinkedHashMap<>(phone(now));
        fields.put("voted", standing.voted());
        fields.put("joined", standing.may());
        fields.put("onPaper", standing.votedOnPaper());
        if (now.run().revealed()) fields.put("view", now.state().view().wire());
        return new StageView(fields, Map.of());
    }

    /** What counts of it: dots on what is gone are free again. */
    @Override
    public @Nullable Object own(Situation<VoteSettings, VoteState> now, ParticipantId who) {
        Ballot ballot = now.state().ballots().get(who);
        return ballot == null ? null : Map.of("points", ballot.on(Offer.of(now)).points());
    }

    @Override
    public Object result(Situation<VoteSettings, VoteState> now) {
        return known(now);
    }

    @Override
    public List<Deed> deeds(Situation<VoteSettings, VoteState> now, ParticipantId who) {
        Ballot ballot = now.state().ballots().get(who);
        if (ballot == null) return List.of();
        Offer offer = Offer.of(now);
        Map<Integer, Integer> points = ballot.on(offer).points();
        return offer.choices().stream()
                .filter(c -> points.containsKey(c.id()))
                .map(c -> new Deed(Deed.What.VOTED, c.label(), String.valueOf(points.get(c.id()))))
                .toList();
    }

    /** What the way that decides has chosen is decided once the room has seen it. */
    @Override
    public List<Finding> findings(Situation<VoteSettings, VoteState> now) {
        Standing standing = Standing.of(now);
        if (standing.voted() == 0) return List.of();
        Finding.VoteCounted counted = standing.finding(now);
        List<Finding> found = new ArrayList<>(List.of(counted));
        if (!now.run().revealed()) return found;
        counted.decided()
                .forEach(c -> found.add(new Finding.DecisionMade(
                        now.id(), found.size(), c.label(), new Matter(now.settings().source(), c.choice()))));
        return found;
    }

    /** As far as the facilitator may see it: what is chosen only once the vote is over. */
    public static VoteResult known(Situation<VoteSettings, VoteState> now) {
        Standing standing = Standing.of(now);
        boolean over = now.run().status() == Status.CLOSED;
        return VoteResult.of(now.id(), over ? standing.finding(now) : standing.running(now));
    }
}
