package pl.narada.outcome;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The tables of ratings. */
@Embeddable
class RatingTables {

    @ElementCollection
    @CollectionTable(name = "outcome_rating_round", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<RatingLine.RatingRound> ratingRounds = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_scale_name", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<RatingLine.NamedScale> namedScales = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_rating", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<RatingLine.Rating> ratings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_shift", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<RatingLine.Shift> shifts = new ArrayList<>();

    Stream<Rows<?>> all() {
        return Stream.of(
                new Rows<>(RatingLine.RatingRound.class, ratingRounds),
                new Rows<>(RatingLine.NamedScale.class, namedScales),
                new Rows<>(RatingLine.Rating.class, ratings),
                new Rows<>(RatingLine.Shift.class, shifts));
    }
}
