package pl.narada.review;

import com.vaadin.flow.component.Component;
import java.util.List;
import pl.narada.outcome.told.Ranking;
import pl.narada.ui.RankTable;

/** The order in which people together place things. */
final class RankingBox extends ResultBox {

    RankingBox(Ranking ranking) {
        String people = withPaper(getTranslation("outcome.answered", "n", ranking.people()), ranking.onPaper());
        if (ranking.hidden()) hidden(people);
        else told(people, table(ranking), ranking.groups());
    }

    private Component table(Ranking ranking) {
        List<RankTable.Row> rows = ranking.rows().stream()
                .map(r -> new RankTable.Row(
                        r.label(), r.place(), r.byPoints(), r.byPairs(), r.points(), r.first(), r.by()))
                .toList();
        return new RankTable(names(ranking.groups()), rows);
    }
}
