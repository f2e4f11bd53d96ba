package pl.narada.outcome;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The tables of proposals and of the hands that were shown to them. */
@Embeddable
class ConsentTables {

    @ElementCollection
    @CollectionTable(name = "outcome_proposal", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<ConsentLine.Proposal> proposals = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_hands", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<ConsentLine.HandsUp> hands = new ArrayList<>();

    Stream<Rows<?>> all() {
        return Stream.of(
                new Rows<>(ConsentLine.Proposal.class, proposals), new Rows<>(ConsentLine.HandsUp.class, hands));
    }
}
