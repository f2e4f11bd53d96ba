package pl.narada.activity.gather;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import pl.narada.deliberation.KeyPhrases;
import pl.narada.deliberation.KeyPhrases.Heard;
import pl.narada.deliberation.KeyPhrases.Phrase;
import pl.narada.deliberation.KeyPhrases.Said;
import pl.narada.room.Author;
import pl.narada.room.Contribution;
import pl.narada.shared.ParticipantId;

/**
 * The words and pairs of words that many people use in what can be seen, or support in what others wrote: each person once,
 * however often. Of people without a phone nobody knows who they were: each contribution of theirs is one person's.
 */
final class Phrases {

    /** As many as stand on a wall in large letters, and in a report in a few lines. */
    static final int MOST = 24;

    private Phrases() {}

    /** Those of most people first. */
    static List<Phrase> of(GatherState state) {
        return heard(state).stream().map(Heard::phrase).toList();
    }

    /** For the stage: in the order in which they were first said, so that each keeps its place. */
    static List<Shown> shown(GatherState state) {
        return heard(state).stream()
                .sorted(Comparator.comparingInt(Heard::first))
                .map(h -> new Shown(h.first(), h.phrase().text(), h.phrase().people()))
                .toList();
    }

    record Shown(int id, String text, int count) {}

    private static List<Heard> heard(GatherState state) {
        List<Said> said = new ArrayList<>();
        state.all()
                .filter(c -> !c.hidden() && !isBelowHidden(c, state))
                .forEach(c -> people(c, state).forEach(who -> said.add(new Said(who, c.text()))));
        return KeyPhrases.heard(said, KeyPhrases.FEWEST).stream().limit(MOST).toList();
    }

    /** What is shown with something hidden is not shown either. */
    private static boolean isBelowHidden(Contribution c, GatherState state) {
        Contribution root = state.contribution(state.rootOf(c.id()));
        return root != null && root.hidden();
    }

    private static Stream<String> people(Contribution c, GatherState state) {
        String author = switch (c.author()) {
            case Author.Participant(ParticipantId who) -> name(who);
            case Author.OnBehalf _ -> "paper " + c.id();
        };
        return Stream.concat(
                Stream.of(author), state.supporters().of(c.id()).stream().map(Phrases::name));
    }

    private static String name(ParticipantId who) {
        return "phone " + who.value();
    }
}
