package pl.narada.activity.gather;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import pl.narada.activity.ExampleTexts;
import pl.narada.activity.Simulation;
import pl.narada.activity.gather.GatherCommand.Say;
import pl.narada.activity.gather.GatherCommand.Support;
import pl.narada.room.Contribution;
import pl.narada.room.Situation;
import pl.narada.shared.ParticipantId;

/**
 * Everybody writes something, some more than once; what has been said already is said again in a sloppier way. Where it
 * is possible, everybody supports something of the others, too.
 */
public final class GatherSimulation implements Simulation<GatherSettings, GatherState> {

    /** In a larger room everybody writes once only: nobody could read more. */
    private static final int SMALL_ROOM = 60;

    private static final int MOST_TRIES = 6;

    @Override
    public Class<GatherSettings> settings() {
        return GatherSettings.class;
    }

    @Override
    public Optional<GatherCommand> next(
            Situation<GatherSettings, GatherState> now, ParticipantId who, RandomGenerator chance) {
        boolean small = now.room().participants().size() <= SMALL_ROOM;
        int enough = small ? 1 + who.value() % 3 : 1;
        if (now.state().of(who).size() >= enough) return support(now, who, chance);
        List<String> texts = ExampleTexts.forRehearsal(now.settings().noun().wire()).stream()
                .filter(text -> text.length() <= now.settings().limit())
                .toList();
        return texts.isEmpty() ? Optional.empty() : Optional.of(new Say(now.id(), choose(texts, now.state(), chance)));
    }

    private static Optional<GatherCommand> support(
            Situation<GatherSettings, GatherState> now, ParticipantId who, RandomGenerator chance) {
        boolean done = !now.state().supporters().by(who).isEmpty();
        if (!now.settings().support() || done) return Optional.empty();
        List<Contribution> others =
                now.state().visibly().filter(c -> !c.isBy(who)).toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(new Support(
                        now.id(), others.get(chance.nextInt(others.size())).id(), true));
    }

    private static String choose(List<String> texts, GatherState state, RandomGenerator chance) {
        Set<String> said =
                state.contributions().stream().map(Contribution::text).collect(Collectors.toSet());
        String text = texts.get(chance.nextInt(texts.size()));
        for (int tries = 0; said.contains(text) && tries < MOST_TRIES; tries++) {
            text = texts.get(chance.nextInt(texts.size()));
        }
        boolean sentence = text.indexOf(' ') > 0;
        return sentence && said.contains(text) ? sloppily(text, chance) : text;
    }

    /** As people type on a phone: without the full stop, the capital letter, or the Polish letters. */
    private static String sloppily(String text, RandomGenerator chance) {
        String open = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        return switch (chance.nextInt(3)) {
            case 0 -> open;
            case 1 -> open.toLowerCase(Locale.ROOT);
            default -> withoutPolishLetters(open);
        };
    }

    private static String withoutPolishLetters(String text) {
        String from = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ";
        String to = "acelnoszzACELNOSZZ";
        return text.codePoints()
                .map(c -> from.indexOf(c) < 0 ? c : to.charAt(from.indexOf(c)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
