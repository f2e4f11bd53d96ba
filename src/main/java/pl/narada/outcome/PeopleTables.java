package pl.narada.outcome;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The tables of who took part. */
@Embeddable
class PeopleTables {

    @ElementCollection
    @CollectionTable(name = "outcome_people", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<PeopleLine.People> people = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_outside_people", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<PeopleLine.OutsidePeople> outsidePeople = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_answered_when", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<PeopleLine.AnsweredWhen> answeredWhen = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_profile", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<PeopleLine.Profile> profiles = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_turnout", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<PeopleLine.Turnout> turnout = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_raters", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<PeopleLine.Raters> raters = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_on_paper", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<PeopleLine.OnPaper> onPaper = new ArrayList<>();

    Stream<Rows<?>> all() {
        return Stream.of(
                new Rows<>(PeopleLine.People.class, people),
                new Rows<>(PeopleLine.OutsidePeople.class, outsidePeople),
                new Rows<>(PeopleLine.AnsweredWhen.class, answeredWhen),
                new Rows<>(PeopleLine.Profile.class, profiles),
                new Rows<>(PeopleLine.Turnout.class, turnout),
                new Rows<>(PeopleLine.Raters.class, raters),
                new Rows<>(PeopleLine.OnPaper.class, onPaper));
    }
}
