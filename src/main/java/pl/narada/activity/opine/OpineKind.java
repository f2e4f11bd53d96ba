package pl.narada.activity.opine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;
import pl.narada.activity.AnsweredKind;
import pl.narada.activity.group.Sources;
import pl.narada.activity.opine.OpineCommand.Say;
import pl.narada.activity.opine.OpineCommand.ShowView;
import pl.narada.activity.opine.OpineEvent.Said;
import pl.narada.activity.opine.OpineEvent.ViewChosen;
import pl.narada.deliberation.Stance;
import pl.narada.deliberation.Stances;
import pl.narada.deliberation.statements.Lagging;
import pl.narada.room.Actor;
import pl.narada.room.Choice;
import pl.narada.room.Deed;
import pl.narada.room.Finding;
import pl.narada.room.Inverse;
import pl.narada.room.PlannedActivity;
import pl.narada.room.Situation;
import pl.narada.room.Status;
import pl.narada.shared.ActivityId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;

/**
 * People agree or disagree with statements, or pass, one after another. One may change one's mind and take an answer back
 * until it closes. Nobody learns what others say before the facilitator shows it.
 */
public final class OpineKind implements AnsweredKind<OpineSettings, OpineState, OpineCommand, OpineEvent> {

    /** New statements are those that people brought last; if nobody did, the facilitator writes them. */
    public static Optional<OpineSettings> usual(List<PlannedActivity> before) {
        return Optional.of(Sources.last(before).map(OpineSettings::of).orElseGet(OpineSettings::of));
    }

    @Override
    public String key() {
        return "opine";
    }

    @Override
    public Class<OpineSettings> settings() {
        return OpineSettings.class;
    }

    @Override
    public Class<OpineCommand> commandType() {
        return OpineCommand.class;
    }

    @Override
    public Map<String, Class<? extends OpineCommand>> phoneCommands() {
        return Map.of("opine.say", Say.class);
    }

    @Override
    public Map<String, Class<? extends OpineEvent>> events() {
        return Map.of("opine.said", Said.class, "opine.view-chosen", ViewChosen.class);
    }

    @Override
    public OpineState initial() {
        return OpineState.EMPTY;
    }

    @Override
    public Result<OpineSettings> check(OpineSettings settings, List<PlannedActivity> before) {
        ActivityId source = settings.source();
        if (source != null)
            return Sources.has(before, source) ? Result.ok(settings) : Result.refused(Reason.SOURCE_UNKNOWN);
        return OpineSettings.written(settings.statements());
    }

    @Override
    public boolean settingsMayChange(OpineSettings before, OpineSettings after) {
        return before.mayBecome(after);
    }

    @Override
    public Result<List<OpineEvent>> decide(
            Situation<OpineSettings, OpineState> now, OpineCommand command, Actor actor) {
        return switch (command) {
            case Say(ActivityId id, int named, Optional<Stance> stance) -> {
                if (!(actor instanceof Actor.Participant(ParticipantId who))) yield Result.refused(Reason.NOT_JOINED);
                Statements statements = Statements.of(now);
                int statement = statements.choices().rootOf(named);
                if (!statements.choices().offers(statement)) yield Result.refused(Reason.CHOICE_UNKNOWN);
                Sector sector = now.sectorOf(who);
                PMap<Integer, Stance> mine = now.state().of(who);
                List<Integer> answered = new ArrayList<>(List.of(statement));
                // what was merged into it would go on counting for it
                if (stance.isEmpty()) answered.addAll(statements.choices().merged(statement));
                yield Result.ok(answered.stream()
                        .filter(s -> mine.get(s) != stance.orElse(null))
                        .<OpineEvent>map(s -> new Said(id, who, sector, s, stance.orElse(null)))
                        .toList());
            }
            case ShowView(ActivityId id, OpineView view) ->
                Result.ok(view == now.state().view() ? List.of() : List.of(new ViewChosen(id, view)));
        };
    }

    @Override
    public OpineState apply(OpineState before, OpineEvent event) {
        return switch (event) {
            case Said e -> before.said(e);
            case ViewChosen e -> before.with(e.view());
        };
    }

    @Override
    public Optional<Inverse> inverse(Situation<OpineSettings, OpineState> before, OpineEvent event) {
        return switch (event) {
            // what a participant said is nobody else's to take back
            case Said _ -> Optional.empty();
            case ViewChosen e ->
                Optional.of(new Inverse(
                        "a" + before.id() + "/view",
                        "",
                        new ShowView(e.activity(), before.state().view())));
        };
    }

    @Override
    public Map<String, Object> phone(Situation<OpineSettings, OpineState> now) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Statements statements = Statements.of(now);
        fields.put("choices", statements.all());
        fields.put("revealed", now.run().revealed());
        if (now.run().status() == Status.OPEN) Lagging.tell(fields, statements.lagging());
        return fields;
    }

    @Override
    public StageView stage(Situation<OpineSettings, OpineState> now) {
        StageView stage = AnsweredKind.super.stage(now);
        if (!now.run().revealed()) return stage;
        OpineView view = now.state().view();
        Map<String, Object> fields = new LinkedHashMap<>(stage.activity());
        fields.put("view", view.wire());
        return new StageView(fields, view == OpineView.GROUPS ? Map.of("alike", AlikePart.of(now)) : Map.of());
    }

    @Override
    public @Nullable Object own(Situation<OpineSettings, OpineState> now, ParticipantId who) {
        return now.state()
                .answers()
                .of(who)
                .map(mine -> Map.of("stances", Statements.of(now).stances(mine)))
                .orElse(null);
    }

    @Override
    public boolean hasAnswered(Situation<OpineSettings, OpineState> now, ParticipantId who) {
        return !Statements.of(now).stances(now.state().of(who)).isEmpty();
    }

    @Override
    public Map<Sector, Integer> tookPart(Situation<OpineSettings, OpineState> now) {
        return Statements.of(now).people();
    }

    @Override
    public Object result(Situation<OpineSettings, OpineState> now) {
        return OpineResult.of(now.id(), counted(now), Sector.total(withoutPhone(now)));
    }

    @Override
    public List<Deed> deeds(Situation<OpineSettings, OpineState> now, ParticipantId who) {
        Statements statements = Statements.of(now);
        Map<Integer, String> stances =
                now.state().answers().of(who).map(statements::stances).orElse(Map.of());
        return statements.all().stream()
                .filter(c -> stances.containsKey(c.id()))
                .map(c -> new Deed(Deed.What.OPINED, c.label(), Objects.requireNonNull(stances.get(c.id()))))
                .toList();
    }

    @Override
    public List<Finding> findings(Situation<OpineSettings, OpineState> now) {
        return tookPart(now).isEmpty() ? List.of() : List.of(counted(now));
    }

    @Override
    public List<Finding> slowFindings(Situation<OpineSettings, OpineState> now) {
        return AlikeSearch.found(now).<List<Finding>>map(List::of).orElse(List.of());
    }

    private static Finding.Opined counted(Situation<OpineSettings, OpineState> now) {
        Statements statements = Statements.of(now);
        List<Finding.StatementOpined> rows = statements.all().stream()
                .map(c -> new Finding.StatementOpined(c.id(), c.label(), statements.counts(c.id())))
                .sorted(Comparator.comparing(Finding.StatementOpined::all, Stances.MOST_AGREED_FIRST))
                .toList();
        return new Finding.Opined(now.id(), now.settings().source(), now.run().revealed(), statements.people(), rows);
    }

    /** What the facilitator may know of it while it is open. */
    public static List<Choice> offered(Situation<OpineSettings, OpineState> now) {
        return Statements.of(now).all();
    }
}
