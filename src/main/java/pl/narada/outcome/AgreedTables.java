package pl.narada.outcome;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The tables of what was agreed. */
@Embeddable
class AgreedTables {

    @ElementCollection
    @CollectionTable(name = "outcome_summary", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<AgreedLine.Summary> summaries = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_decision", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<AgreedLine.Decision> decisions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_action", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<AgreedLine.ActionItem> actions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_origin", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<AgreedLine.Origin> origins = new ArrayList<>();

    Stream<Rows<?>> all() {
        return Stream.of(
                new Rows<>(AgreedLine.Summary.class, summaries),
                new Rows<>(AgreedLine.Decision.class, decisions),
                new Rows<>(AgreedLine.ActionItem.class, actions),
                new Rows<>(AgreedLine.Origin.class, origins));
    }
}
