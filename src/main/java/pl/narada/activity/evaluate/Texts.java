package pl.narada.activity.evaluate;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import pl.narada.deliberation.SectorGroups;
import pl.narada.deliberation.SectorGroups.Group;
import pl.narada.room.Finding;
import pl.narada.room.Situation;
import pl.narada.shared.Sector;

/**
 * What was written into the fields, so that nobody can be told from it: in the order of the alphabet, which says nothing
 * about who wrote what and when, and with no more than a group of sectors that is large enough to hide in.
 */
public final class Texts {

    private static final Locale POLISH = Locale.of("pl", "PL");

    private Texts() {}

    public static List<Finding.AnswerWritten> of(Situation<EvaluateSettings, EvaluateState> now) {
        List<Group> groups = SectorGroups.of(now.state().people());
        List<Finding.AnswerWritten> all = new ArrayList<>();
        int number = 0;
        for (Item field : now.settings().fields()) {
            number++;
            int at = number;
            now.state().answers().values().stream()
                    .filter(answers -> !answers.text(field.id()).isEmpty())
                    .map(answers -> new Finding.AnswerWritten(
                            at, field.text(), answers.text(field.id()), groupOf(answers.sector(), groups)))
                    .sorted(inOrder())
                    .forEach(all::add);
        }
        return all;
    }

    /** Of equal texts too the order tells nothing but their groups. */
    private static Comparator<Finding.AnswerWritten> inOrder() {
        return Comparator.comparing(Finding.AnswerWritten::text, Collator.getInstance(POLISH))
                .thenComparing(Finding.AnswerWritten::text)
                .thenComparing(written -> written.sectors().toString());
    }

    private static List<Sector> groupOf(Sector sector, List<Group> groups) {
        return groups.stream()
                .map(Group::sectors)
                .filter(sectors -> sectors.contains(sector))
                .findFirst()
                .orElse(List.of());
    }
}
