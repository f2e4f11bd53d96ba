package pl.narada.activity.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.SectorGroups;
import pl.narada.deliberation.Spread;
import pl.narada.room.Situation;
import pl.narada.shared.Sector;

/**
 * A result as anybody may see it: of everybody together, and nothing that so few rated that it would expose them.
 *
 * @param onPaper those of the people without a phone
 */
record EvaluateResult(String kind, int activity, int people, int onPaper, List<Row> rows) {

    /** {@code mean} is null and {@code spread} empty if fewer than five rated it; {@code n} tells how many did. */
    record Row(int id, String label, int n, @Nullable Double mean, List<Integer> spread) {}

    static EvaluateResult of(Situation<EvaluateSettings, EvaluateState> now, int onPaper) {
        int[] number = {0};
        List<Row> rows = now.settings().questions().stream()
                .map(question -> {
                    Spread all = Spread.total(now.state().countOf(question.id()).values());
                    boolean few = all.n() < SectorGroups.threshold();
                    return new Row(
                            ++number[0],
                            question.text(),
                            all.n(),
                            few ? null : all.mean(),
                            few ? List.of() : all.counts());
                })
                .toList();
        return new EvaluateResult(
                "evaluate", now.id().value(), Sector.total(now.state().people()), onPaper, rows);
    }
}
