package pl.narada.broadcast;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.Spread;
import pl.narada.deliberation.Stances;
import pl.narada.room.Finding;
import pl.narada.room.Finding.*;
import pl.narada.shared.Sector;

/**
 * One result on the page of {@link Agreed}.
 *
 * @param kind {@code vote}, {@code rate}, {@code opine} or {@code rank}: what the rows are
 * @param people how many voted, rated or answered; {@code onPaper}: those of them without a phone
 */
record AgreedResult(String kind, String title, int people, int onPaper, List<? extends Row> rows) {

    sealed interface Row {
        String label();
    }

    record Voted(String label, int votes) implements Row {}

    /** {@code means}: by the name of the scale; null for what nobody rated. */
    record Averaged(String label, Map<String, @Nullable Double> means) implements Row {}

    record Said(String label, int agree, int disagree, int pass) implements Row {}

    /** Equal places are a tie. */
    record Placed(String label, int place) implements Row {}

    /** Of a finding that is a result; others have none. */
    static AgreedResult of(String title, Finding finding) {
        return switch (finding) {
            case VoteCounted vote ->
                new AgreedResult(
                        "vote",
                        title,
                        Sector.total(vote.voters()),
                        Sector.total(vote.onPaper()),
                        vote.choices().stream()
                                .map(c -> new Voted(c.label(), c.total()))
                                .toList());
            case Rated rated ->
                answered(
                        "rate",
                        title,
                        rated.raters(),
                        rated.rows().stream()
                                .map(row -> new Averaged(row.label(), means(row, rated.scales())))
                                .toList());
            case Opined opined -> answered("opine", title, opined.people(), said(opined));
            case Ranked ranked ->
                answered(
                        "rank",
                        title,
                        ranked.people(),
                        ranked.rows().stream()
                                .map(row -> new Placed(row.label(), row.place()))
                                .toList());
            case Voice _, QuestionAsked _, ThemeFound _, CardsShown _, Evaluated _ -> throw noResult(finding);
            case SummaryWritten _, DecisionMade _, ActionAgreed _ -> throw noResult(finding);
        };
    }

    private static AgreedResult answered(
            String kind, String title, Map<Sector, Integer> people, List<? extends Row> rows) {
        return new AgreedResult(kind, title, Sector.total(people), 0, rows);
    }

    private static Map<String, @Nullable Double> means(ChoiceRated row, List<String> scales) {
        Map<String, @Nullable Double> means = new LinkedHashMap<>();
        scales.forEach(
                scale -> means.put(scale, Spread.total(row.on(scale).values()).mean()));
        return means;
    }

    /** What most agree with first. */
    private static List<Said> said(Opined opined) {
        return opined.rows().stream()
                .map(row -> {
                    Stances all = row.all();
                    return new Said(row.label(), all.agree(), all.disagree(), all.pass());
                })
                .sorted(Comparator.comparingInt(Said::agree).reversed().thenComparingInt(Said::disagree))
                .toList();
    }

    private static IllegalArgumentException noResult(Finding finding) {
        return new IllegalArgumentException("no result: " + finding.getClass().getSimpleName());
    }
}
