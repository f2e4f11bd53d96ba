package pl.narada.room;

import java.util.List;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Text;

/**
 * What people may tell of themselves once they have joined, if they like: their role and the municipality they come
 * from. Answers are offered, because what is typed freely could name a person.
 *
 * @param roles the roles to choose from, at most {@link #MOST}; empty: not asked
 * @param municipalities likewise
 */
public record JoinQuestions(List<String> roles, List<String> municipalities) {

    public static final JoinQuestions NONE = new JoinQuestions(List.of(), List.of());
    public static final int MOST = 40;
    public static final int LIMIT = 80;

    public JoinQuestions {
        roles = List.copyOf(roles);
        municipalities = List.copyOf(municipalities);
    }

    public boolean isEmpty() {
        return roles.isEmpty() && municipalities.isEmpty();
    }

    /** With clean texts, each answer once; or what is wrong with one of them. */
    Result<JoinQuestions> wellFormed() {
        return wellFormed(roles)
                .then(some -> wellFormed(municipalities).map(others -> new JoinQuestions(some, others)));
    }

    private static Result<List<String>> wellFormed(List<String> answers) {
        if (answers.size() > MOST) return Result.refused(Reason.TOO_MANY_ANSWERS, MOST);
        return Result.all(answers, answer -> Text.line(answer, LIMIT))
                .map(clean -> clean.stream().distinct().toList());
    }

    /** Whether each answer is one of those offered, or none. */
    boolean offer(Profile profile) {
        return isOffered(roles, profile.role()) && isOffered(municipalities, profile.municipality());
    }

    private static boolean isOffered(List<String> answers, String answer) {
        return answer.isEmpty() || answers.contains(answer);
    }
}
