package pl.narada.activity.rank;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.AnsweredKind;
import pl.narada.activity.group.Sources;
import pl.narada.activity.rank.RankCommand.Order;
import pl.narada.activity.rank.RankEvent.Ordered;
import pl.narada.room.Actor;
import pl.narada.room.Choice;
import pl.narada.room.Deed;
import pl.narada.room.Finding;
import pl.narada.room.PlannedActivity;
import pl.narada.room.Situation;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;

/**
 * People put what another activity brought in order, as much of it as they like. One may change one's mind until it
 * closes. How a common order comes of theirs: {@link pl.narada.deliberation.Rankings}.
 */
public final class RankKind implements AnsweredKind<RankSettings, RankState, RankCommand, RankEvent> {

    public static Optional<RankSettings> usual(List<PlannedActivity> before) {
        return Sources.last(before).map(RankSettings::new);
    }

    @Override
    public String key() {
        return "rank";
    }

    @Override
    public Class<RankSettings> settings() {
        return RankSettings.class;
    }

    @Override
    public Class<RankCommand> commandType() {
        return RankCommand.class;
    }

    @Override
    public Map<String, Class<? extends RankCommand>> phoneCommands() {
        return Map.of("rank.order", Order.class);
    }

    @Override
    public Map<String, Class<? extends RankEvent>> events() {
        return Map.of("rank.ordered", Ordered.class);
    }

    @Override
    public RankState initial() {
        return RankState.EMPTY;
    }

    @Override
    public Result<RankSettings> check(RankSettings settings, List<PlannedActivity> before) {
        return Sources.has(before, settings.source()) ? Result.ok(settings) : Result.refused(Reason.SOURCE_UNKNOWN);
    }

    @Override
    public Result<List<RankEvent>> decide(Situation<RankSettings, RankState> now, RankCommand command, Actor actor) {
        return switch (command) {
            case Order(var id, List<Integer> named) -> {
                if (!(actor instanceof Actor.Participant(ParticipantId who))) yield Result.refused(Reason.NOT_JOINED);
                Standing standing = Standing.of(now);
                boolean known = named.stream().map(standing.choices()::rootOf).allMatch(standing::offers);
                if (!known) yield Result.refused(Reason.CHOICE_UNKNOWN);
                List<Integer> order = standing.counted(named);
                if (order.equals(now.state().of(who))) yield Result.ok(List.of());
                Sector sector = now.sectorOf(who);
                yield Result.ok(List.of(new Ordered(id, who, sector, order)));
            }
        };
    }

    @Override
    public RankState apply(RankState before, RankEvent event) {
        return switch (event) {
            case Ordered e -> before.ordered(e);
        };
    }

    @Override
    public Map<String, Object> phone(Situation<RankSettings, RankState> now) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("choices", Standing.of(now).offered());
        fields.put("revealed", now.run().revealed());
        return fields;
    }

    @Override
    public @Nullable Object own(Situation<RankSettings, RankState> now, ParticipantId who) {
        return now.state()
                .answers()
                .of(who)
                .map(order -> Map.of("order", Standing.of(now).counted(order)))
                .orElse(null);
    }

    @Override
    public boolean hasAnswered(Situation<RankSettings, RankState> now, ParticipantId who) {
        return !Standing.of(now).counted(now.state().of(who)).isEmpty();
    }

    @Override
    public Map<Sector, Integer> tookPart(Situation<RankSettings, RankState> now) {
        return Standing.of(now).people();
    }

    @Override
    public Object result(Situation<RankSettings, RankState> now) {
        return RankResult.of(now.id(), counted(now), Sector.total(withoutPhone(now)));
    }

    @Override
    public List<Deed> deeds(Situation<RankSettings, RankState> now, ParticipantId who) {
        Standing standing = Standing.of(now);
        List<Integer> order =
                now.state().answers().of(who).map(standing::counted).orElse(List.of());
        return standing.offered().stream()
                .filter(c -> order.contains(c.id()))
                .sorted(Comparator.comparingInt(c -> order.indexOf(c.id())))
                .map(c -> new Deed(Deed.What.RANKED, c.label(), String.valueOf(order.indexOf(c.id()) + 1)))
                .toList();
    }

    @Override
    public List<Finding> findings(Situation<RankSettings, RankState> now) {
        return tookPart(now).isEmpty() ? List.of() : List.of(counted(now));
    }

    private static Finding.Ranked counted(Situation<RankSettings, RankState> now) {
        Standing standing = Standing.of(now);
        return new Finding.Ranked(
                now.id(), now.settings().source(), now.run().revealed(), standing.people(), standing.ranked());
    }

    /** What people can put in order. */
    public static List<Choice> offered(Situation<RankSettings, RankState> now) {
        return Standing.of(now).offered();
    }

    /** What there is no room for. */
    public static List<Choice> leftOut(Situation<RankSettings, RankState> now) {
        return Standing.of(now).leftOut();
    }
}
