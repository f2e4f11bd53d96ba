package pl.narada.review;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.told.ActivityOutcome;
import pl.narada.shared.WorkshopId;

/** The ballots of each budget that was revealed, so that anybody can count them again. */
final class BallotDownloads extends Div {

    /** {@code activities}: those of which there is such a file. */
    BallotDownloads(WorkshopId workshop, OutcomeView outcome, Set<Integer> activities) {
        addClassName("downloads");
        Map<Integer, String> prompts =
                outcome.activities().stream().collect(Collectors.toMap(ActivityOutcome::id, ActivityOutcome::prompt));
        var ways = new Div();
        ways.addClassName("ways");
        activities.forEach(id -> {
            var link = new Anchor(
                    "/export/ballots/" + workshop + ".pb?activity=" + id, prompts.getOrDefault(id, "") + " (.pb)");
            link.setRouterIgnore(true);
            ways.add(link);
        });
        add(new H3(getTranslation("outcome.ballots")), ways);
    }

    /** Whether it is worth while to look for such files. */
    static boolean mayBeOf(OutcomeView outcome) {
        return outcome.activities().stream()
                .map(ActivityOutcome::twoWays)
                .anyMatch(ways -> ways != null && ways.budget() != null && !ways.hidden());
    }
}
