package pl.narada.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import pl.narada.programme.WorkshopForm;
import pl.narada.shared.NeedCategory;
import pl.narada.shared.Sector;

/**
 * What is said in one meeting. What people vote for follows from what they care for.
 *
 * @param seed the same seed plays the same meeting
 * @param concerns what the county cares for, with how much; nothing if no more for one thing than for another
 */
record DemoScript(
        WorkshopForm form,
        long seed,
        Map<Sector, Integer> people,
        Map<NeedCategory, Double> concerns,
        List<Said> needs,
        List<Said> ideas,
        String summary,
        List<Said> decisions,
        List<Agreed> actions) {

    /** {@code theme}: what the facilitator puts it into; empty if it stays by itself. */
    record Said(NeedCategory about, String theme, String text) {

        Said(NeedCategory about, String text) {
            this(about, "", text);
        }
    }

    /** {@code who}: an office or an organisation, never a person. */
    record Agreed(String text, String who, LocalDate until) {}

    double concern(NeedCategory category) {
        return concerns.isEmpty() ? 1 : concerns.getOrDefault(category, 0.5);
    }
}
