package pl.narada.activity.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.AnsweredKind;
import pl.narada.activity.compare.CompareCommand.Prefer;
import pl.narada.activity.compare.CompareEvent.Preferred;
import pl.narada.activity.group.Sources;
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
 * People are shown two things that another activity brought and say which matters more, a few times each. One may change
 * one's mind until it closes. How an order comes of it: {@link pl.narada.deliberation.pairwise.PairOrder}.
 */
public final class CompareKind implements AnsweredKind<CompareSettings, CompareState, CompareCommand, CompareEvent> {

    public static Optional<CompareSettings> usual(List<PlannedActivity> before) {
        return Sources.last(before).map(CompareSettings::of);
    }

    @Override
    public String key() {
        return "compare";
    }

    @Override
    public Class<CompareSettings> settings() {
        return CompareSettings.class;
    }

    @Override
    public Class<CompareCommand> commandType() {
        return CompareCommand.class;
    }

    @Override
    public Map<String, Class<? extends CompareCommand>> phoneCommands() {
        return Map.of("compare.prefer", Prefer.class);
    }

    @Override
    public Map<String, Class<? extends CompareEvent>> events() {
        return Map.of("compare.preferred", Preferred.class);
    }

    @Override
    public CompareState initial() {
        return CompareState.EMPTY;
    }

    @Override
    public Result<CompareSettings> check(CompareSettings settings, List<PlannedActivity> before) {
        return Sources.has(before, settings.source()) ? settings.checked() : Result.refused(Reason.SOURCE_UNKNOWN);
    }

    @Override
    public Result<List<CompareEvent>> decide(
            Situation<CompareSettings, CompareState> now, CompareCommand command, Actor actor) {
        return switch (command) {
            case Prefer prefer -> CompareRules.decide(now, prefer, actor);
        };
    }

    @Override
    public CompareState apply(CompareState before, CompareEvent event) {
        return switch (event) {
            case Preferred e -> before.preferred(e);
        };
    }

    @Override
    public Map<String, Object> phone(Situation<CompareSettings, CompareState> now) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("choices", Compared.of(now).offered());
        fields.put("revealed", now.run().revealed());
        return fields;
    }

    /** Also of those who have not answered yet: there are their pairs. */
    @Override
    public @Nullable Object own(Situation<CompareSettings, CompareState> now, ParticipantId who) {
        List<Asked.Pair> pairs = asked(now, who);
        return pairs.isEmpty() ? null : Map.of("pairs", pairs);
    }

    @Override
    public boolean hasAnswered(Situation<CompareSettings, CompareState> now, ParticipantId who) {
        return !Compared.of(now).counted(now.state().of(who)).isEmpty();
    }

    @Override
    public boolean asksEachTheirOwn() {
        return true;
    }

    /** What this person has answered and what they are still asked. */
    static List<Asked.Pair> asked(Situation<CompareSettings, CompareState> now, ParticipantId who) {
        Compared compared = Compared.of(now);
        return Asked.of(now, compared).pairs(who, compared.counted(now.state().of(who)));
    }

    @Override
    public Map<Sector, Integer> tookPart(Situation<CompareSettings, CompareState> now) {
        return Compared.of(now).people();
    }

    @Override
    public Object result(Situation<CompareSettings, CompareState> now) {
        return CompareResult.of(counted(now), Sector.total(withoutPhone(now)));
    }

    @Override
    public List<Deed> deeds(Situation<CompareSettings, CompareState> now, ParticipantId who) {
        Map<Integer, String> labels = new LinkedHashMap<>();
        Compared.of(now).offered().forEach(c -> labels.put(c.id(), c.label()));
        return asked(now, who).stream()
                .filter(pair -> pair.preferred() != null)
                .map(pair -> new Deed(
                        Deed.What.COMPARED,
                        labels.get(pair.one()) + " / " + labels.get(pair.other()),
                        Objects.requireNonNullElse(labels.get(pair.preferred()), "")))
                .toList();
    }

    @Override
    public List<Finding> findings(Situation<CompareSettings, CompareState> now) {
        return tookPart(now).isEmpty() ? List.of() : List.of(counted(now));
    }

    /** What comes of it so far; for the facilitator once it is closed. */
    public static Finding.Compared counted(Situation<CompareSettings, CompareState> now) {
        Compared compared = Compared.of(now);
        return new Finding.Compared(
                now.id(),
                now.settings().source(),
                now.settings().each(),
                now.run().revealed(),
                compared.people(),
                compared.undecided(),
                compared.offered(),
                compared.pairs());
    }

    /** What is compared. */
    public static List<Choice> offered(Situation<CompareSettings, CompareState> now) {
        return Compared.of(now).offered();
    }

    /** What there is no room for. */
    public static List<Choice> leftOut(Situation<CompareSettings, CompareState> now) {
        return Compared.of(now).leftOut();
    }

    /** How often each was compared, by its number; without what was preferred. */
    public static Map<Integer, Integer> times(Situation<CompareSettings, CompareState> now) {
        Map<Integer, Integer> times = new LinkedHashMap<>();
        Compared.of(now).pairs().forEach(pair -> {
            times.merge(pair.preferred(), pair.times(), Integer::sum);
            times.merge(pair.other(), pair.times(), Integer::sum);
        });
        return times;
    }
}
