package pl.narada.activity.opine;

import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import pl.narada.deliberation.statements.Alike;
import pl.narada.room.Choice;
import pl.narada.room.Choices;
import pl.narada.room.Finding;
import pl.narada.room.Situation;

/**
 * Groups of opinion of an activity as it stands. Every screen asks for the same again and it takes a while, so the last ones
 * are remembered: as long as nobody has answered since, the answers are the very same object.
 */
final class AlikeSearch {

    private static final int RECENT = 16;

    private static final Deque<Known> KNOWN = new ArrayDeque<>();

    private record Known(WeakReference<Object> answers, Choices choices, String seed, Alike.Search search) {

        boolean isOf(Object others, Choices now, String given) {
            return answers.refersTo(others) && seed.equals(given) && choices.equals(now);
        }
    }

    private AlikeSearch() {}

    static Alike.Search of(Situation<OpineSettings, OpineState> now) {
        Statements statements = Statements.of(now);
        Object answers = now.state().answers().given();
        String seed = seed(now);
        return known(answers, statements.choices(), seed).orElseGet(() -> {
            Alike.Search search = Alike.search(statements.sheet(), seed);
            remember(new Known(new WeakReference<>(answers), statements.choices(), seed, search));
            return search;
        });
    }

    private static Optional<Alike.Search> known(Object answers, Choices choices, String seed) {
        synchronized (KNOWN) {
            return KNOWN.stream()
                    .filter(k -> k.isOf(answers, choices, seed))
                    .map(Known::search)
                    .findFirst();
        }
    }

    private static void remember(Known known) {
        synchronized (KNOWN) {
            KNOWN.addFirst(known);
            if (KNOWN.size() > RECENT) KNOWN.removeLast();
        }
    }

    /** Published with the result; it stands before anybody answers, and nobody chooses it. */
    private static String seed(Situation<OpineSettings, OpineState> now) {
        return now.room().workshop().value() + "/" + now.id().value();
    }

    /** For the record: empty if there was too little to look at. */
    static Optional<Finding.AlikeFound> found(Situation<OpineSettings, OpineState> now) {
        return switch (of(now)) {
            case Alike.Search.Refused _ -> Optional.empty();
            case Alike.Search.Done(Alike alike) ->
                Optional.of(new Finding.AlikeFound(
                        now.id(),
                        seed(now),
                        Statements.of(now).numbered().stream().map(Choice::id).toList(),
                        alike));
        };
    }
}
