package pl.narada.activity.budget;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        about.put("vote_type", PbFile.Type.APPROVAL.wire());
        List<PbFile.Project> projects =
                offer.projects().stream().map(Ballots::project).toList();
        List<List<String>> ballots = offer.ballots().stream()
                .map(b -> b.projects().stream().map(String::valueOf).toList())
                .sorted((a, b) -> String.join(",", a).compareTo(String.join(",", b)))
                .toList();
        List<PbFile.Vote> votes = new ArrayList<>();
        for (List<String> ballot : ballots)
            votes.add(new PbFile.Vote("" + (votes.size() + 1), ballot, List.of(), new LinkedHashMap<>()));
        return PbWriter.write(PbFile.of(about, Fraction.of(now.settings().budget()), projects, votes));
    }

    private static PbFile.Project project(Priced project) {
        var more = new LinkedHashMap<String, String>();
        more.put("name", project.label());
        return new PbFile.Project("" + project.id(), Fraction.of(project.cost()), more);
    }
}
