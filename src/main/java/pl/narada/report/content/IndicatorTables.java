package pl.narada.report.content;

import java.text.Collator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.narada.deliberation.Shift;
import pl.narada.outcome.OutcomeView.ProfileCount;
import pl.narada.outcome.told.ActivityOutcome;
import pl.narada.outcome.told.GroupCount;
import pl.narada.outcome.told.Ratings.RatedRow;
import pl.narada.report.content.Part.Column;
import pl.narada.report.content.Part.Table;

/**
 * The tables of a grant report. Sums are sums of what each workshop may tell: groups of sectors that were put together in one
 * workshop stay together, so that nobody is found by subtracting.
 */
record IndicatorTables(Wording told) {

    /** As the grant agreement lists them: what is not known here is left to be filled in. */
    Table indicators(List<Held> all) {
        var n = Indicators.of(all);
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row("workshops", new Cell.Count(n.workshops()), "report.source.workshops"));
        rows.add(row("counties", new Cell.Count(n.counties()), "report.source.workshops"));
        rows.add(row("people", new Cell.Count(n.people()), "report.source.people"));
        rows.add(row("needs", new Cell.Count(n.needs()), "report.source.outcome"));
        rows.add(row("initiatives", new Cell.Count(n.ideas()), "report.source.outcome"));
        rows.add(row("recommendations", new Cell.Count(n.decisions()), "report.source.outcome"));
        rows.add(row("actions", new Cell.Count(n.actions()), "report.source.outcome"));
        rows.add(row("practices", new Cell.Count(n.practices()), "report.source.outcome"));
        rows.add(row("sources", new Cell.Count(n.sources()), "report.source.outcome"));
        rows.add(List.of(
                told.words(told.say("report.indicator.partnerships")),
                told.byHand(),
                told.byHand(),
                told.words(told.say("report.source.agreements"))));
        knowledge(all)
                .forEach((question, percent) -> rows.add(List.of(
                        told.words(told.say("report.indicator.risen", "what", question)),
                        told.byHand(),
                        new Cell.Percent(percent),
                        told.words(told.say("report.source.evaluation")))));
        return new Table(
                told.say("report.indicators"),
                List.of(
                        told.column("report.indicator", 8),
                        new Column(told.say("report.target"), 4, true),
                        new Column(told.say("report.reached"), 4, true),
                        told.column("report.source", 6)),
                rows);
    }

    private List<Cell> row(String key, Cell reached, String source) {
        return List.of(
                told.words(told.say("report.indicator." + key)), told.byHand(), reached, told.words(told.say(source)));
    }

    /** Of all who answered the same question both times, in every workshop: how many in a hundred rated it higher at the end. */
    private static Map<String, Integer> knowledge(List<Held> all) {
        Map<String, List<Shift>> shifts = all.stream()
                .flatMap(h -> h.outcome().activities().stream())
                .map(ActivityOutcome::ratings)
                .flatMap(Stream::ofNullable)
                .flatMap(r -> r.rows().stream())
                .filter(r -> r.shift() != null)
                .collect(Collectors.groupingBy(
                        RatedRow::label,
                        LinkedHashMap::new,
                        Collectors.flatMapping(r -> Stream.ofNullable(r.shift()), Collectors.toList())));
        Map<String, Integer> percent = new LinkedHashMap<>();
        shifts.forEach((question, those) -> {
            int pairs = those.stream().mapToInt(Shift::pairs).sum();
            int risen = those.stream().mapToInt(Shift::risen).sum();
            percent.put(question, Math.round(100f * risen / pairs));
        });
        return percent;
    }

    /** Where workshops differ in what may be told, some people stand in a group of several sectors, and some in none. */
    Table sectors(List<Held> all) {
        Map<String, Integer> people = new LinkedHashMap<>();
        all.stream()
                .flatMap(h -> h.outcome().groups().stream())
                .sorted((a, b) -> compare(a, b))
                .forEach(g -> people.merge(told.sectors(g.sectors()), g.people(), Integer::sum));
        int untold = all.stream()
                .filter(h -> h.outcome().groups().isEmpty())
                .mapToInt(h -> h.outcome().people())
                .sum();
        if (untold > 0) people.merge(told.say("report.untold"), untold, Integer::sum);
        return counted("report.people-by-sector", "report.sector", people);
    }

    private static int compare(GroupCount a, GroupCount b) {
        int bySize = Integer.compare(a.sectors().size(), b.sectors().size());
        return bySize != 0
                ? bySize
                : a.sectors().getFirst().compareTo(b.sectors().getFirst());
    }

    Table roles(List<Held> all) {
        Map<String, Integer> people = new LinkedHashMap<>();
        int others = 0;
        for (Held held : all) {
            int known = 0;
            for (ProfileCount p : held.outcome().profiles()) {
                if (!p.question().equals("role") || p.answer().isEmpty()) continue;
                people.merge(p.answer(), p.people(), Integer::sum);
                known += p.people();
            }
            others += held.outcome().people() - known;
        }
        if (others > 0) people.merge(told.say("outcome.profile.others"), others, Integer::sum);
        return counted("report.people-by-role", "outcome.profile.role", people);
    }

    Table counties(List<Held> all) {
        Map<String, Integer> people = new TreeMap<>(Collator.getInstance(told.language()));
        all.forEach(h -> people.merge(h.county(), h.outcome().people(), Integer::sum));
        return counted("report.people-by-county", "report.county", people);
    }

    private Table counted(String caption, String column, Map<String, Integer> people) {
        List<List<Cell>> rows = new ArrayList<>();
        people.forEach((name, n) -> rows.add(List.of(told.words(name), new Cell.Count(n))));
        int sum = people.values().stream().mapToInt(Integer::intValue).sum();
        rows.add(List.of(told.words(told.say("report.all")), new Cell.Count(sum)));
        return new Table(told.say(caption), List.of(told.column(column, 8), told.number("report.people")), rows);
    }

    Table workshops(List<Held> all) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Held held : all) {
            var n = Indicators.of(List.of(held));
            rows.add(List.of(
                    told.words(held.county()),
                    told.day(held.details().date()),
                    told.words(held.details().venue()),
                    new Cell.Count(n.people()),
                    new Cell.Count(n.needs()),
                    new Cell.Count(n.ideas()),
                    new Cell.Count(n.decisions()),
                    new Cell.Count(n.actions())));
        }
        var n = Indicators.of(all);
        rows.add(List.of(
                told.words(told.say("report.all")),
                Cell.EMPTY,
                Cell.EMPTY,
                new Cell.Count(n.people()),
                new Cell.Count(n.needs()),
                new Cell.Count(n.ideas()),
                new Cell.Count(n.decisions()),
                new Cell.Count(n.actions())));
        return new Table(
                told.say("report.workshops"),
                List.of(
                        told.column("report.county", 5),
                        told.column("report.date", 3),
                        told.column("report.venue", 5),
                        told.number("report.people"),
                        told.number("report.needs"),
                        told.number("report.initiatives"),
                        told.number("report.decisions"),
                        told.number("report.actions-n")),
                rows);
    }
}
