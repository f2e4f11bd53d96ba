package pl.narada.outcome;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.narada.shared.Sector;
import pl.narada.shared.WorkshopId;

/**
 * What people need and propose, how it was grouped and how they voted on it: of an outcome only what is summed up over many
 * workshops. Counts are by single sectors, so none of this goes to a screen or into a file as it is: see {@link OutcomeView}.
 *
 * @param people who joined
 * @param voices needs and ideas
 * @param votes those that may be told
 */
public record Diagnosis(
        WorkshopId workshop,
        boolean complete,
        Map<Sector, Integer> people,
        List<Voice> voices,
        List<Theme> themes,
        List<Vote> votes) {

    /** {@code mergedInto}: the number of the voice of the same activity with which it was shown; null if it stood for itself. */
    public record Voice(
            int activity,
            int number,
            String noun,
            String text,
            @Nullable Integer mergedInto,
            int supporters) {

        public boolean isNeed() {
            return noun.equals("need");
        }
    }

    public record Theme(int activity, int number, String name, List<Member> members) {}

    /** A voice of a theme. */
    public record Member(int activity, int voice) {}

    /** {@code source}: the activity whose themes or voices the choices are; {@code voters}: those who voted. */
    public record Vote(int activity, int source, Map<Sector, Integer> voters, List<Choice> choices) {}

    /** {@code supporters}: people who voted for it. */
    public record Choice(int number, String label, Map<Sector, Integer> supporters) {}
}
