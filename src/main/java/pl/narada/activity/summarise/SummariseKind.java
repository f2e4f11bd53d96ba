package pl.narada.activity.summarise;

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
            case RecordDecision(var activity, Integer known, String typed) ->
                Text.line(typed, Decision.TEXT_LIMIT)
                        .then(text -> numbered(known, state.decisionsById(), state)
                                .map(id -> new Decision(id, text))
                                .map(d -> d.equals(state.decisionsById().get(d.id()))
                                        ? List.of()
                                        : List.of(new DecisionRecorded(activity, d.id(), d.text()))));
            case RecordAction(var activity, Integer known, String typed, String typedWho, var until) ->
                Text.line(typed, ActionItem.TEXT_LIMIT)
                        .then(text -> who(typedWho)
                                .then(who -> numbered(known, state.actionsById(), state)
                                        .map(id -> new ActionItem(id, text, who, until))
                                        .map(a -> a.equals(state.actionsById().get(a.id()))
                                                ? List.of()
                                                : List.of(new ActionRecorded(activity, a.id(), text, who, until)))));
            case PutBack(var activity, Decision decision, ActionItem action) ->
                Result.ok(restored(activity, decision, action, state));
            case Remove(var activity, int id) -> {
                boolean there = state.decisionsById().containsKey(id)
                        || state.actionsById().containsKey(id);
                yield Result.ok(there ? List.of(new Removed(activity, id)) : List.of());
            }
        };
    }

    private static List<SummariseEvent> restored(
            ActivityId activity, @Nullable Decision decision, @Nullable ActionItem action, SummariseState state) {
        List<SummariseEvent> events = new ArrayList<>();
        if (decision != null && !decision.equals(state.decisionsById().get(decision.id()))) {
            events.add(new DecisionRecorded(activity, decision.id(), decision.text()));
        }
        if (action != null && !action.equals(state.actionsById().get(action.id()))) {
            events.add(new ActionRecorded(activity, action.id(), action.text(), action.who(), action.until()));
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
            case DecisionRecorded e -> before.with(new Decision(e.id(), e.text()));
            case ActionRecorded e -> before.with(new ActionItem(e.id(), e.text(), e.who(), e.until()));
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
                "decisions", now.state().decisions(),
                "actions", now.state().actions());
    }

    @Override
    public List<Finding> findings(Situation<SummariseSettings, SummariseState> now) {
        List<Finding> found = new ArrayList<>();
        SummariseState state = now.state();
        if (!state.summary().isEmpty()) found.add(new Finding.SummaryWritten(now.id(), state.summary()));
        state.decisions().forEach(d -> found.add(new Finding.DecisionMade(now.id(), d.id(), d.text())));
        state.actions()
                .forEach(a -> found.add(new Finding.ActionAgreed(now.id(), a.id(), a.text(), a.who(), a.until())));
        return found;
    }
}
