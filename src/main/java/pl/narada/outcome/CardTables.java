package pl.narada.outcome;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The tables of what was presented. */
@Embeddable
class CardTables {

    @ElementCollection
    @CollectionTable(name = "outcome_card", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<CardLine.Card> cards = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_card_mark", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<CardLine.CardMark> cardMarks = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_card_markers", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<CardLine.CardMarkers> cardMarkers = new ArrayList<>();

    Stream<Rows<?>> all() {
        return Stream.of(
                new Rows<>(CardLine.Card.class, cards),
                new Rows<>(CardLine.CardMark.class, cardMarks),
                new Rows<>(CardLine.CardMarkers.class, cardMarkers));
    }
}
