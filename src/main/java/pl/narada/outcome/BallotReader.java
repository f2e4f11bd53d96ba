package pl.narada.outcome;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.SectorGroups;
import pl.narada.deliberation.statements.Opinion;
import pl.narada.deliberation.statements.Publishable;
import pl.narada.outcome.told.Ballot;
import pl.narada.outcome.told.Ballot.Row;
import pl.narada.shared.Sector;

/** Votes, and what may be told of each choice. */
record BallotReader(Findings found, Turnouts turnouts) {

    @Nullable
    Ballot ballot(int activity) {
        return found.all(VoteLine.Ballot.class).stream()
                .filter(b -> b.activity() == activity)
                .findFirst()
                .map(this::ballot)
                .orElse(null);
    }

    private Ballot ballot(VoteLine.Ballot line) {
        Turnouts.Turnout turnout = turnouts.turnout(line.activity());
        Map<Sector, Integer> voters = turnout.voters();
        int onPaper = turnout.onPaper();
        int all = Sector.total(voters);
        boolean hidden = !found.complete() && !line.revealed();
        if (hidden) return new Ballot(line.method(), true, all, onPaper, List.of(), List.of());
        List<SectorGroups.Group> groups = SectorGroups.of(voters);
        return new Ballot(
                line.method(), false, all, onPaper, Turnouts.counts(groups), rows(line.activity(), voters, groups));
    }

    /** The choices with what may be told of them, in the order of {@link #choices}. */
    List<Row> rows(int activity, Map<Sector, Integer> voters, List<SectorGroups.Group> groups) {
        List<Line.Choice> choices = turnouts.choices(activity).toList();
        List<Opinion> support = Publishable.of(
                groups,
                choices.stream()
                        .map(c -> Publishable.supported(voters, supporters(c)))
                        .toList());
        return IntStream.range(0, choices.size())
                .mapToObj(i -> row(choices.get(i), groups, support.get(i)))
                .toList();
    }

    /** Where only votes were kept, several may be of one person. */
    private Map<Sector, Integer> supporters(Line.Choice choice) {
        Map<Sector, Integer> supporters = new EnumMap<>(Sector.class);
        found.all(VoteLine.Vote.class).stream()
                .filter(v -> v.activity() == choice.activity() && v.choice() == choice.choice())
                .forEach(v -> supporters.put(v.sector(), Objects.requireNonNullElse(v.supporters(), v.votes())));
        return supporters;
    }

    private Row row(Line.Choice choice, List<SectorGroups.Group> groups, Opinion support) {
        Map<Sector, Integer> votes = new EnumMap<>(Sector.class);
        found.all(VoteLine.Vote.class).stream()
                .filter(v -> v.activity() == choice.activity() && v.choice() == choice.choice())
                .forEach(v -> votes.put(v.sector(), v.votes()));
        return new Row(choice.choice(), choice.label(), Sector.total(votes), support.toldOf(groups, votes), support);
    }
}
