package pl.narada.broadcast;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.Spread;
import pl.narada.deliberation.Stances;
import pl.narada.room.Finding.*;
import pl.narada.room.ScaleName;
import pl.narada.shared.Sector;

/**
 * One result on the page of {@link Agreed}.
 *
 * @param kind {@code vote}, {@code rate}, {@code opine}, {@code rank}, {@code compare}, {@code consent} or {@code budget}: what the rows are
 * @param people how many voted, rated or answered; {@code onPaper}: those of them without a phone
 */
record AgreedResult(String kind, String title, int people, int onPaper, List<? extends Row> rows) {

    sealed interface Row {
        String label();
    }

    /** {@code chosen}: by the way that decides, where some of the choices are chosen. */
    record Voted(String label, int votes, boolean chosen) implements Row {}

    /** {@code means}: by the name of the scale; null for what nobody rated. {@code names}: of scales that are not called as usual. */
    record Averaged(String label, Map<String, @Nullable Double> means, Map<String, ScaleName> names) implements Row {}

    record Said(String label, int agree, int disagree, int pass) implements Row {}

    /** Equal places are a tie. */
    record Placed(String label, int place) implements Row {}

    /** Between which places it is, from 1; null where it was compared too seldom. */
    record Between(
            String label, @Nullable Integer best, @Nullable Integer worst) implements Row {}

    /** {@code verdict}: the wire name of a {@link pl.narada.deliberation.Consent.Verdict}; {@code blocks}: so many were against. */
    record Proposed(String label, String verdict, int blocks) implements Row {}

    /** {@code cost} in zł. */
    record Funded(String label, long cost) implements Row {}

    static AgreedResult of(String title, VoteCounted vote) {
        List<ChoiceCounted> decided = vote.decided();
        List<Voted> rows = vote.choices().stream()
                .map(c -> new Voted(c.label(), c.total(), decided.contains(c)))
                .toList();
        return new AgreedResult("vote", title, Sector.total(vote.voters()), Sector.total(vote.onPaper()), rows);
    }

    static AgreedResult of(String title, int onPaper, Rated rated) {
        List<Averaged> rows = rated.rows().stream()
                .map(row -> new Averaged(row.label(), means(row, rated.scales()), rated.names()))
                .toList();
        return new AgreedResult("rate", title, Sector.total(rated.raters()), onPaper, rows);
    }

    /** What most agree with first. */
    static AgreedResult of(String title, int onPaper, Opined opined) {
        List<Said> rows = opined.rows().stream()
                .map(row -> said(row.label(), row.all()))
                .sorted(Comparator.comparingInt(Said::agree).reversed().thenComparingInt(Said::disagree))
                .toList();
        return new AgreedResult("opine", title, Sector.total(opined.people()), onPaper, rows);
    }

    static AgreedResult of(String title, int onPaper, Ranked ranked) {
        List<Placed> rows = ranked.rows().stream()
                .map(row -> new Placed(row.label(), row.place()))
                .toList();
        return new AgreedResult("rank", title, Sector.total(ranked.people()), onPaper, rows);
    }

    static AgreedResult of(String title, int onPaper, Compared compared) {
        List<Between> rows = compared.rows().stream()
                .map(row -> new Between(row.label(), row.best(), row.worst()))
                .toList();
        return new AgreedResult("compare", title, Sector.total(compared.people()), onPaper, rows);
    }

    static AgreedResult of(String title, HandsShown shown) {
        var row = new Proposed(
                shown.proposal(), shown.verdict().wire(), shown.all().consent().blocks());
        return new AgreedResult(
                "consent", title, Sector.total(shown.people()), Sector.total(shown.onPaper()), List.of(row));
    }

    /** What was chosen by the way that decides. */
    static AgreedResult of(String title, Budgeted budgeted) {
        List<Funded> rows = budgeted.decided().stream()
                .map(p -> new Funded(p.label(), p.cost()))
                .toList();
        return new AgreedResult(
                "budget", title, Sector.total(budgeted.people()), Sector.total(budgeted.onPaper()), rows);
    }

    private static Map<String, @Nullable Double> means(ChoiceRated row, List<String> scales) {
        Map<String, @Nullable Double> means = new LinkedHashMap<>();
        scales.forEach(
                scale -> means.put(scale, Spread.total(row.on(scale).values()).mean()));
        return means;
    }

    private static Said said(String label, Stances all) {
        return new Said(label, all.agree(), all.disagree(), all.pass());
    }
}
