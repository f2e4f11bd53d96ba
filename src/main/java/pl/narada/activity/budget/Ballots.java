package pl.narada.activity.budget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.narada.activity.budget.BudgetSettings.Points;
import pl.narada.activity.budget.Offer.Priced;
import pl.narada.deliberation.Fraction;
import pl.narada.deliberation.choice.PbFile;
import pl.narada.deliberation.choice.PbWriter;
import pl.narada.room.Situation;

/**
 * The ballots as a Pabulib file, so that anybody can count them again: without sectors, and numbered in an order that follows
 * from the ballots themselves, so that no line says whose it is.
 */
public final class Ballots {

    private Ballots() {}

    public static String pb(Situation<BudgetSettings, BudgetState> now) {
        Offer offer = Offer.of(now);
        Map<String, String> about = new LinkedHashMap<>();
        about.put("description", now.plan().prompt());
        about.put("country", "Poland");
        about.put("currency", "PLN");
        Points points = now.settings().points();
        about.put("vote_type", (points == null ? PbFile.Type.APPROVAL : PbFile.Type.CUMULATIVE).wire());
        if (points != null) {
            about.put("max_points", "" + points.each());
            about.put("max_sum_points", "" + points.all());
        }
        List<PbFile.Project> projects =
                offer.projects().stream().map(Ballots::project).toList();
        List<Map<Integer, Integer>> ballots = offer.ballots().stream()
                .map(Offer.Ballot::points)
                .sorted(Comparator.comparing(Ballots::ids).thenComparing(Ballots::given))
                .toList();
        List<PbFile.Vote> votes = new ArrayList<>();
        for (Map<Integer, Integer> ballot : ballots) votes.add(vote("" + (votes.size() + 1), ballot, points != null));
        return PbWriter.write(PbFile.of(about, Fraction.of(now.settings().budget()), projects, votes));
    }

    private static String ids(Map<Integer, Integer> ballot) {
        return joined(ballot.keySet().stream().sorted());
    }

    private static String given(Map<Integer, Integer> ballot) {
        return joined(new TreeMap<>(ballot).values().stream());
    }

    private static String joined(Stream<Integer> numbers) {
        return numbers.map(String::valueOf).collect(Collectors.joining(","));
    }

    private static PbFile.Vote vote(String voter, Map<Integer, Integer> ballot, boolean withPoints) {
        var sorted = new TreeMap<>(ballot);
        return new PbFile.Vote(
                voter,
                sorted.keySet().stream().map(String::valueOf).toList(),
                withPoints ? sorted.values().stream().map(Fraction::of).toList() : List.of(),
                new LinkedHashMap<>());
    }

    private static PbFile.Project project(Priced project) {
        var more = new LinkedHashMap<String, String>();
        more.put("name", project.label());
        return new PbFile.Project("" + project.id(), Fraction.of(project.cost()), more);
    }
}
