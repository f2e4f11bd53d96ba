package pl.narada.activity.summarise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.summarise.SummariseCommand.*;
import pl.narada.activity.summarise.SummariseEvent.*;
import pl.narada.room.ActivityKind;
import pl.narada.room.Actor;
import pl.narada.room.Finding;
import pl.narada.room.Inverse;
import pl.narada.room.PlannedActivity;
import pl.narada.room.Situation;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Text;

/** The facilitator writes down what the room says, decides and takes on; everybody reads along. */
public final class SummariseKind
        implements ActivityKind<SummariseSettings, SummariseState, SummariseCommand, SummariseEvent> {

    public static Optional<SummariseSettings> usual(List<PlannedActivity> before) {
        return Optional.of(new SummariseSettings());
    }

    @Override
    public String key() {
        return "summarise";
    }

    @Override
    public Class<SummariseSettings> settings() {
        return SummariseSettings.class;
    }

    @Override
    public Class<SummariseCommand> commandType() {
        return SummariseCommand.class;
    }

    @Override
    public Map<String, Class<? extends SummariseCommand>> phoneCommands() {
        return Map.of();
    }

    @Override
    public Map<String, Class<? extends SummariseEvent>> events() {
        return Map.of(
                "summarise.summary-written", SummaryWritten.class,
                "summarise.decision-recorded", DecisionRecorded.class,
                "summarise.action-recorded", ActionRecorded.class,
                "summarise.removed", Removed.class);
    }

    @Override
    public SummariseState initial() {
        return SummariseState.EMPTY;
    }

    @Override
    public Result<List<SummariseEvent>> decide(
            Situation<SummariseSettings, SummariseState> now, SummariseCommand command, Actor actor) {
        SummariseState state = now.state();
        return switch (command) {
            case WriteSummary(var activity, String typed) ->
                Text.lines(typed, SummariseState.SUMMARY_LIMIT)
                        .map(text ->
                                text.equals(state.summary()) ? List.of() : List.of(new SummaryWritten(activity, text)));
            case RecordDecision wanted ->
                Text.line(wanted.text(), Decision.TEXT_LIMIT)
                        .then(text -> numbered(wanted.id(), state.decisionsById(), state)
                                .then(id -> checked(new Decision(id, text, wanted.about()), now)))
                        .map(d -> restored(wanted.activity(), d, null, state));
            case RecordAction wanted ->
                Text.line(wanted.text(), ActionItem.TEXT_LIMIT)
                        .then(text -> who(wanted.who())
                                .then(who -> numbered(wanted.id(), state.actionsById(), state)
                                        .then(id -> checked(
                                                new ActionItem(id, text, who, wanted.until(), wanted.follows()), now))))
                        .map(a -> restored(wanted.activity(), null, a, state));
            case PutBack(var activity, Decision decision, ActionItem action) ->
                Result.ok(restored(activity, decision, action, state));
            case Remove(var activity, int id) -> {
                boolean there = state.decisionsById().containsKey(id)
                        || state.actionsById().containsKey(id);
                yield Result.ok(there ? List.of(new Removed(activity, id)) : List.of());
            }
        };
    }

    private static Result<Decision> checked(Decision wanted, Situation<SummariseSettings, SummariseState> now) {
        Decision before = now.state().decisionsById().get(wanted.id());
        return new Origins(now)
                .check(wanted.about(), before == null ? null : before.about(), true)
                .map(_ -> wanted);
    }

    private static Result<ActionItem> checked(ActionItem wanted, Situation<SummariseSettings, SummariseState> now) {
        ActionItem before = now.state().actionsById().get(wanted.id());
        return new Origins(now)
                .check(wanted.follows(), before == null ? null : before.follows(), false)
                .map(_ -> wanted);
    }

    /** What makes them what they shall be; nothing where they are that already. */
    private static List<SummariseEvent> restored(
            ActivityId activity, @Nullable Decision decision, @Nullable ActionItem action, SummariseState state) {
        List<SummariseEvent> events = new ArrayList<>();
        if (decision != null && !decision.equals(state.decisionsById().get(decision.id()))) {
            events.add(new DecisionRecorded(activity, decision.id(), decision.text(), decision.about()));
        }
        if (action != null && !action.equals(state.actionsById().get(action.id()))) {
            events.add(new ActionRecorded(
                    activity, action.id(), action.text(), action.who(), action.until(), action.follows()));
        }
        return events;
    }

    /** An action item that is nobody's is nobody's to do; "enter some text" would not say which field is meant. */
    private static Result<String> who(String typed) {
        return typed.isBlank() ? Result.refused(Reason.WHO_MISSING) : Text.line(typed, ActionItem.WHO_LIMIT);
    }

    private static Result<Integer> numbered(@Nullable Integer known, Map<Integer, ?> among, SummariseState state) {
        if (known == null) return Result.ok(state.last() + 1);
        return among.containsKey(known) ? Result.ok(known) : Result.refused(Reason.CONTRIBUTION_UNKNOWN);
    }

    @Override
    public SummariseState apply(SummariseState before, SummariseEvent event) {
        return switch (event) {
            case SummaryWritten e -> before.summary(e.text());
            case DecisionRecorded e -> before.with(new Decision(e.id(), e.text(), e.about()));
            case ActionRecorded e -> before.with(new ActionItem(e.id(), e.text(), e.who(), e.until(), e.follows()));
            case Removed e -> before.without(e.id());
        };
    }

    @Override
    public Optional<Inverse> inverse(Situation<SummariseSettings, SummariseState> before, SummariseEvent event) {
        String here = "a" + before.id().value();
        SummariseState state = before.state();
        return Optional.of(
                switch (event) {
                    case SummaryWritten e ->
                        new Inverse(here + "/summary", "", new WriteSummary(e.activity(), state.summary()));
                    case DecisionRecorded e ->
                        new Inverse(here + "/" + e.id(), e.text(), back(e.activity(), e.id(), state));
                    case ActionRecorded e ->
                        new Inverse(here + "/" + e.id(), e.text(), back(e.activity(), e.id(), state));
                    case Removed e ->
                        new Inverse(here + "/" + e.id(), words(e.id(), state), back(e.activity(), e.id(), state));
                });
    }

    /** What makes that number again what it was. */
    private static SummariseCommand back(ActivityId activity, int id, SummariseState was) {
        Decision decision = was.decisionsById().get(id);
        if (decision != null) return new PutBack(activity, decision, null);
        ActionItem action = was.actionsById().get(id);
        return action == null ? new Remove(activity, id) : new PutBack(activity, null, action);
    }

    private static String words(int id, SummariseState state) {
        Decision decision = state.decisionsById().get(id);
        if (decision != null) return decision.text();
        ActionItem action = state.actionsById().get(id);
        return action == null ? "" : action.text();
    }

    @Override
    public Map<String, Object> phone(Situation<SummariseSettings, SummariseState> now) {
        return Map.of(
                "summary", now.state().summary(),
                "decisions",
                        now.state().decisions().stream()
                                .map(d -> new DecisionShown(d.id(), d.text()))
                                .toList(),
                "actions",
                        now.state().actions().stream()
                                .map(a -> new ActionShown(a.id(), a.text(), a.who(), a.until()))
                                .toList());
    }

    record DecisionShown(int id, String text) {}

    record ActionShown(
            int id, String text, String who, @Nullable LocalDate until) {}

    @Override
    public List<Finding> findings(Situation<SummariseSettings, SummariseState> now) {
        List<Finding> found = new ArrayList<>();
        SummariseState state = now.state();
        if (!state.summary().isEmpty()) found.add(new Finding.SummaryWritten(now.id(), state.summary()));
        var origins = new Origins(now);
        for (Decision d : state.decisions())
            found.add(new Finding.DecisionMade(now.id(), d.id(), d.text(), origins.told(d.about())));
        for (ActionItem a : state.actions())
            found.add(new Finding.ActionAgreed(
                    now.id(), a.id(), a.text(), a.who(), a.until(), origins.told(a.follows())));
        return found;
    }
}
