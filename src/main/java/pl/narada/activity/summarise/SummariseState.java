package pl.narada.activity.summarise;

import java.util.Comparator;
import java.util.List;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import pl.narada.room.ActivityState;

/** The summary as it stands, decisions and action items by number; numbers are never given twice. */
public record SummariseState(
        String summary, PMap<Integer, Decision> decisionsById, PMap<Integer, ActionItem> actionsById, int last)
        implements ActivityState {

    static final int SUMMARY_LIMIT = 5000;
    static final SummariseState EMPTY = new SummariseState("", HashTreePMap.empty(), HashTreePMap.empty(), 0);

    public List<Decision> decisions() {
        return decisionsById.values().stream()
                .sorted(Comparator.comparingInt(Decision::id))
                .toList();
    }

    public List<ActionItem> actions() {
        return actionsById.values().stream()
                .sorted(Comparator.comparingInt(ActionItem::id))
                .toList();
    }

    SummariseState summary(String now) {
        return new SummariseState(now, decisionsById, actionsById, last);
    }

    SummariseState with(Decision decision) {
        return new SummariseState(
                summary, decisionsById.plus(decision.id(), decision), actionsById, Math.max(last, decision.id()));
    }

    SummariseState with(ActionItem action) {
        return new SummariseState(
                summary, decisionsById, actionsById.plus(action.id(), action), Math.max(last, action.id()));
    }

    SummariseState without(int id) {
        return new SummariseState(summary, decisionsById.minus(id), actionsById.minus(id), last);
    }
}
