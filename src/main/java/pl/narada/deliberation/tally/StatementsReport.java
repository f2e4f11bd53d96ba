package pl.narada.deliberation.tally;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import pl.narada.deliberation.Stances;
import pl.narada.deliberation.Wilson;
import pl.narada.deliberation.Wilson.Interval;
import pl.narada.deliberation.statements.Bands;
import pl.narada.deliberation.statements.Judgement;
import pl.narada.deliberation.statements.Statement;
import pl.narada.deliberation.statements.Told;
import pl.narada.deliberation.statements.Typical;
import pl.narada.deliberation.statements.Verdict;

/** Every measure of every item. */
final class StatementsReport {

    private final VotesFile votes;
    private final List<Statement> statements;

    StatementsReport(VotesFile votes) {
        this.votes = votes;
        this.statements = votes.sheet().recount(votes.sectors().size());
    }

    /** {@code publish}: only what may be told, small sectors put together. */
    Map<String, Object> of(boolean publish, boolean groups, String seed) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("kind", "statements");
        report.put("published", publish);
        report.put("rows", votes.rows());
        report.put("replaced", votes.replaced());
        report.put("people", votes.sheet().people());
        report.put("sectors", sectors());
        report.put("items", publish ? told() : all());
        report.put("order", order());
        if (groups) report.put("opinion_groups", OpinionGroupsReport.of(votes, seed));
        return report;
    }

    private List<Map<String, Object>> sectors() {
        List<Map<String, Object>> sectors = new ArrayList<>();
        for (String sector : votes.sectors()) sectors.add(sector(sector));
        if (votes.sectorOf().contains("")) sectors.add(sector(""));
        return sectors;
    }

    private Map<String, Object> sector(String name) {
        Map<String, Object> sector = new LinkedHashMap<>();
        sector.put("sector", name);
        sector.put("people", votes.sectorOf().stream().filter(name::equals).count());
        return sector;
    }

    private List<Map<String, Object>> all() {
        List<Judgement> judged = Judgement.of(statements);
        List<List<Typical>> typical = IntStream.range(0, votes.sectors().size())
                .mapToObj(s -> Typical.of(statements, s))
                .toList();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            Map<String, Object> row = row(i, statement.all());
            measures(row, statement);
            chance(row, judged.get(i), s -> votes.sectors().get(s));
            List<Map<String, Object>> by = new ArrayList<>();
            for (int s = 0; s < votes.sectors().size(); s++) {
                int item = i;
                Map<String, Object> sector = new LinkedHashMap<>();
                sector.put("sector", votes.sectors().get(s));
                counts(sector, statement.by().get(s));
                sector.put(
                        "typical",
                        typical.get(s).stream()
                                .filter(t -> t.statement() == item)
                                .findFirst()
                                .map(t -> t.stance().wire()));
                by.add(sector);
            }
            row.put("by_sector", by);
            if (statement.unassigned().n() > 0) {
                Map<String, Object> rest = new LinkedHashMap<>();
                counts(rest, statement.unassigned());
                row.put("without_sector", rest);
            }
            rows.add(row);
        }
        return rows;
    }

    /** An item that fewer than five answered has no counts; the others are told by groups that are large enough. */
    private List<Map<String, Object>> told() {
        List<Told> told = statements.stream().map(Told::of).toList();
        List<Statement> visible = told.stream()
                .map(t -> t.statement().orElseGet(() -> new Statement(List.of(), Stances.NONE)))
                .toList();
        List<Judgement> judged = Judgement.of(visible);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            Stances all = statements.get(i).all();
            if (all.n() < Statement.FEWEST) {
                Map<String, Object> hidden = new LinkedHashMap<>();
                hidden.put("item", votes.items().get(i));
                hidden.put("hidden", "fewer than %d answered".formatted(Statement.FEWEST));
                rows.add(hidden);
                continue;
            }
            Map<String, Object> row = row(i, all);
            if (!told.get(i).groups().isEmpty()) {
                List<String> names =
                        told.get(i).groups().stream().map(this::names).toList();
                measures(row, visible.get(i));
                chance(row, judged.get(i), names::get);
                List<Map<String, Object>> by = new ArrayList<>();
                for (int g = 0; g < names.size(); g++) {
                    Map<String, Object> group = new LinkedHashMap<>();
                    group.put("sectors", names.get(g));
                    counts(group, told.get(i).counts().get(g));
                    by.add(group);
                }
                row.put("by_group", by);
            }
            rows.add(row);
        }
        return rows;
    }

    private String names(List<Integer> sectors) {
        List<String> names = sectors.stream()
                .map(s -> s == Told.UNASSIGNED ? "(no sector)" : votes.sectors().get(s))
                .toList();
        return String.join(" + ", names);
    }

    private Map<String, Object> row(int item, Stances all) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("item", votes.items().get(item));
        counts(row, all);
        row.put("polarisation", new Statement(List.of(), all).polarisation());
        return row;
    }

    private static void counts(Map<String, Object> row, Stances some) {
        row.put("n", some.n());
        row.put("agree", some.agree());
        row.put("disagree", some.disagree());
        row.put("pass", some.pass());
        row.put("share", Statement.shareOf(some));
        row.put("interval", Statement.intervalOf(some).map(StatementsReport::ends));
        row.put("majority", majority(some));
    }

    private static List<Double> ends(Interval interval) {
        return List.of(interval.low(), interval.high());
    }

    private static Optional<String> majority(Stances some) {
        if (some.n() == 0) return Optional.empty();
        if (Wilson.clearMajority(some.agree(), some.n())) return Optional.of("agree");
        if (Wilson.clearMajority(some.disagree(), some.n())) return Optional.of("disagree");
        return Optional.of("none");
    }

    private static void measures(Map<String, Object> row, Statement statement) {
        row.put("balanced_share", statement.balancedShare());
        row.put("common_ground", statement.commonGround());
        Optional<Statement> withSectors = Optional.of(statement).filter(s -> !s.by().isEmpty());
        row.put("geometric_mean", withSectors.map(Statement::geometricMean));
        row.put("group_aware", withSectors.map(Statement::groupAware));
        row.put("divide", statement.divide());
        row.put("eta_squared", statement.etaSquared());
        Map<String, Object> exact = new LinkedHashMap<>();
        exact.put("share", statement.share().map(Object::toString));
        exact.put("balanced_share", statement.balancedShare().map(Object::toString));
        exact.put("group_aware", withSectors.map(s -> s.groupAware().toString()));
        exact.put("divide", statement.divide().map(Object::toString));
        exact.put("eta_squared", statement.etaSquared().map(Object::toString));
        exact.put("polarisation", statement.polarisation().map(Object::toString));
        row.put("exact", exact);
    }

    private static void chance(
            Map<String, Object> row, Judgement judged, java.util.function.IntFunction<String> sector) {
        row.put("p_pair", judged.p().map(Judgement.Chance::pair));
        row.put("p", judged.p().map(Judgement.Chance::picked));
        row.put("q", judged.p().map(Judgement.Chance::among));
        row.put("verdict", judged.verdict().wire());
        if (judged.verdict() instanceof Verdict.SectorsDiffer(int most, int least)) {
            row.put("most", sector.apply(most));
            row.put("least", sector.apply(least));
        }
    }

    /** By plain share, with what is too close to call in one band. */
    private List<List<String>> order() {
        List<Integer> order = IntStream.range(0, statements.size())
                .boxed()
                .filter(i -> statements.get(i).all().n() >= Statement.FEWEST)
                .sorted(Comparator.comparing(
                                (Integer i) -> statements.get(i).share().orElseThrow())
                        .reversed()
                        .thenComparing(i -> votes.items().get(i)))
                .toList();
        List<Interval> intervals = order.stream()
                .map(i -> statements.get(i).interval().orElseThrow())
                .toList();
        return Bands.of(intervals).stream()
                .map(band ->
                        band.stream().map(p -> votes.items().get(order.get(p))).toList())
                .toList();
    }
}
