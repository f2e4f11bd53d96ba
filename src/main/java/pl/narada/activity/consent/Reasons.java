package pl.narada.activity.consent;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import pl.narada.room.Answers.Answer;

/**
 * Why people block, in the order of the alphabet and without anybody's sector: there are few of them, and each could be
 * guessed. For the facilitator and the record, never for phones or the stage.
 */
final class Reasons {

    private static final Locale POLISH = Locale.of("pl", "PL");

    private Reasons() {}

    static List<String> of(ConsentState state) {
        return state.answers().given().values().stream()
                .map(Answer::what)
                .map(Hand::reason)
                .filter(reason -> !reason.isEmpty())
                .sorted(Comparator.<String, String>comparing(r -> r, Collator.getInstance(POLISH)::compare)
                        .thenComparing(r -> r))
                .toList();
    }
}
