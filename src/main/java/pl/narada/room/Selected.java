package pl.narada.room;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pl.narada.deliberation.choice.BothWays;
import pl.narada.deliberation.choice.Selection;

/**
 * What was chosen in two ways, by the numbers of the choices.
 *
 * @param rule the proportional rule: the wire name of a {@link BothWays.Rule}
 * @param decides {@code proportional} or {@code plain}; empty where both are only shown
 * @param seed with which anybody can draw the lots again
 * @param proportional in the order in which they were chosen; {@code plain} likewise
 * @param proportionalServed how many people have something chosen that they support; {@code plainServed} likewise
 * @param fates by choice: the wire names of a {@link BothWays.Fate}
 */
public record Selected(
        String rule,
        String decides,
        String seed,
        List<Integer> proportional,
        List<Integer> plain,
        int proportionalServed,
        int plainServed,
        Map<Integer, String> fates,
        List<Tied> ties) {

    /**
     * Several were equal, one was taken.
     *
     * @param way {@code proportional} or {@code plain}
     * @param by what made the difference: the wire name of a {@link pl.narada.deliberation.choice.TieBreak.By}
     */
    public record Tied(String way, List<Integer> equal, int taken, String by) {}

    /** {@code choices}: their numbers, in the order of the items. */
    public static Selected of(BothWays both, BothWays.Rule rule, String decides, String seed, List<Integer> choices) {
        Map<Integer, String> fates = new HashMap<>();
        for (int item = 0; item < choices.size(); item++)
            fates.put(choices.get(item), both.fate(item).wire());
        List<Tied> ties = new ArrayList<>(
                ties("proportional", both.proportional(), choices).toList());
        ties("plain", both.plain(), choices).forEach(ties::add);
        return new Selected(
                rule.wire(),
                decides,
                seed,
                both.proportional().items().stream().map(choices::get).toList(),
                both.plain().items().stream().map(choices::get).toList(),
                both.served(both.proportional()),
                both.served(both.plain()),
                fates,
                ties);
    }

    /** What the way that decides has chosen; nothing if none does. */
    public List<Integer> decided() {
        return switch (decides) {
            case "plain" -> plain;
            case "proportional" -> proportional;
            default -> List.of();
        };
    }

    private static Stream<Tied> ties(String way, Selection chosen, List<Integer> choices) {
        return chosen.ties().stream()
                .map(tie -> new Tied(
                        way,
                        tie.equal().stream().map(choices::get).toList(),
                        choices.get(tie.taken()),
                        tie.by().wire()));
    }
}
