package pl.narada.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import pl.narada.outcome.told.ActivityOutcome;
import pl.narada.outcome.told.Ratings;
import pl.narada.review.CountyPicture.Meeting;
import pl.narada.room.Finding.Evaluated;
import pl.narada.ui.RatingTable;
import pl.narada.ui.Says;

/** How people found the meetings, and what changed for them. */
final class CountyEvaluation extends CountySection {

    CountyEvaluation(CountyPicture picture) {
        super("evaluation");
        picture.meetings().forEach(meeting -> meeting.activities().forEach(a -> add(meeting, a)));
        if (getElement().getChildCount() == 1) hint(getTranslation("county.evaluation.empty"));
    }

    private void add(Meeting meeting, ActivityOutcome activity) {
        Ratings ratings = activity.ratings();
        if (ratings == null || !isEvaluation(ratings)) return;
        var head = new Div(new H3(activity.prompt()), Sources.of(this, meeting, activity.id()));
        head.addClassName("county-activity");
        String people = getTranslation("outcome.evaluated", "n", ratings.raters());
        add(
                head,
                new Paragraph(
                        ratings.onPaper() == 0
                                ? people
                                : people + ", " + getTranslation("report.on-paper", "n", ratings.onPaper())));
        if (ratings.hidden()) {
            hint(getTranslation("outcome.hidden"));
            return;
        }
        List<String> groups = ratings.groups().stream()
                .map(g -> Says.sectors(this, g.sectors()))
                .toList();
        List<RatingTable.Row> rows = ratings.rows().stream()
                .map(row -> new RatingTable.Row(row.label(), row.ratings()))
                .toList();
        if (!rows.isEmpty()) add(new RatingTable(ratings.scales(), groups, rows));
        if (ratings.rows().stream().anyMatch(row -> row.shift() != null)) add(new ShiftTable(ratings.rows()));
    }

    static boolean isEvaluation(Ratings ratings) {
        return ratings.scales().contains(Evaluated.SCALE);
    }
}
