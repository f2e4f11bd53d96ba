package pl.narada.outcome;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The tables of what people said to statements, and of who answers alike. */
@Embeddable
class OpinionTables {

    @ElementCollection
    @CollectionTable(name = "outcome_opinion_round", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<OpinionLine.OpinionRound> opinionRounds = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_opinion", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<OpinionLine.Opinion> opinions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_alike", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<OpinionLine.Alike> alike = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_alike_group", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<OpinionLine.AlikeGroup> alikeGroups = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_alike_answer", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<OpinionLine.AlikeAnswer> alikeAnswers = new ArrayList<>();

    Stream<Rows<?>> all() {
        return Stream.of(
                new Rows<>(OpinionLine.OpinionRound.class, opinionRounds),
                new Rows<>(OpinionLine.Opinion.class, opinions),
                new Rows<>(OpinionLine.Alike.class, alike),
                new Rows<>(OpinionLine.AlikeGroup.class, alikeGroups),
                new Rows<>(OpinionLine.AlikeAnswer.class, alikeAnswers));
    }
}
