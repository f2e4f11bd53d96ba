package pl.narada.activity.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which questions everybody sees: all, unless there are too many for an old phone. Then the most supported of those that
 * wait, the newest besides, so that each has its chance of support, and what was answered as long as there is room.
 */
final class Shown {

    static final int MOST = 100;
    static final int MOST_SUPPORTED = 60;
    static final int NEWEST = 20;

    private static final Comparator<Question> NEWEST_FIRST =
            Comparator.comparingInt(Question::id).reversed();

    private Shown() {}

    static List<Question> of(AskState state) {
        List<Question> open = state.open();
        List<Question> answered = state.answered();
        Question current = state.beingAnswered();
        Map<Integer, Question> shown = new LinkedHashMap<>();
        if (current != null) shown.put(current.id(), current);
        boolean all = state.visible() <= MOST;
        take(shown, open, all ? MOST : MOST_SUPPORTED);
        take(shown, newestFirst(open), MOST_SUPPORTED + NEWEST);
        take(shown, newestFirst(answered), MOST);
        return new ArrayList<>(shown.values());
    }

    private static List<Question> newestFirst(List<Question> questions) {
        return questions.stream().sorted(NEWEST_FIRST).toList();
    }

    private static void take(Map<Integer, Question> shown, List<Question> from, int until) {
        for (Question q : from) {
            if (shown.size() >= until) return;
            shown.putIfAbsent(q.id(), q);
        }
    }
}
