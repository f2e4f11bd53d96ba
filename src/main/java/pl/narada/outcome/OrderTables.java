package pl.narada.outcome;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The tables of common orders and of pairs. */
@Embeddable
class OrderTables {

    @ElementCollection
    @CollectionTable(name = "outcome_ranking", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<OrderLine.Ranking> rankings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_ranked", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<OrderLine.Ranked> ranked = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_ranked_first", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<OrderLine.RankedFirst> rankedFirst = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_pair_round", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<OrderLine.PairRound> pairRounds = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_pair_count", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<OrderLine.PairCount> pairCounts = new ArrayList<>();

    Stream<Rows<?>> all() {
        return Stream.of(
                new Rows<>(OrderLine.Ranking.class, rankings),
                new Rows<>(OrderLine.Ranked.class, ranked),
                new Rows<>(OrderLine.RankedFirst.class, rankedFirst),
                new Rows<>(OrderLine.PairRound.class, pairRounds),
                new Rows<>(OrderLine.PairCount.class, pairCounts));
    }
}
