package pl.narada.outcome;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The tables of votes and of what was chosen by them. */
@Embeddable
class VoteTables {

    @ElementCollection
    @CollectionTable(name = "outcome_ballot", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<VoteLine.Ballot> ballots = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_vote", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<VoteLine.Vote> votes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_two_ways", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<VoteLine.TwoWays> twoWays = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_fate", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<VoteLine.Fate> fates = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_tie", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<VoteLine.TiedChoice> ties = new ArrayList<>();

    Stream<Rows<?>> all() {
        return Stream.of(
                new Rows<>(VoteLine.Ballot.class, ballots),
                new Rows<>(VoteLine.Vote.class, votes),
                new Rows<>(VoteLine.TwoWays.class, twoWays),
                new Rows<>(VoteLine.Fate.class, fates),
                new Rows<>(VoteLine.TiedChoice.class, ties));
    }
}
