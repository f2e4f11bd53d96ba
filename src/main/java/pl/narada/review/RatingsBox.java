package pl.narada.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import pl.narada.deliberation.statements.Publishable;
import pl.narada.outcome.told.Ratings;
import pl.narada.room.Finding;
import pl.narada.ui.RatingTable;

/** How things were rated, and what shifted since the same people were asked before. */
final class RatingsBox extends ResultBox {

    RatingsBox(Ratings ratings) {
        boolean evaluation = ratings.scales().contains(Finding.Evaluated.SCALE);
        String people = getTranslation(evaluation ? "outcome.evaluated" : "outcome.raters", "n", ratings.raters());
        people = withPaper(people, ratings.onPaper());
        if (ratings.hidden()) hidden(people);
        else told(people, tables(ratings, evaluation), ratings.groups());
    }

    private Component tables(Ratings ratings, boolean evaluation) {
        List<RatingTable.Row> rows = ratings.rows().stream()
                .map(row -> new RatingTable.Row(row.label(), row.ratings()))
                .toList();
        var tables = new Div();
        if (!evaluation && ratings.raters() < Publishable.MANY) tables.add(few());
        if (!rows.isEmpty())
            tables.add(new RatingTable(ratings.scales(), ratings::title, names(ratings.groups()), rows));
        if (ratings.rows().stream().anyMatch(row -> row.shift() != null)) tables.add(new ShiftTable(ratings.rows()));
        return tables;
    }
}
