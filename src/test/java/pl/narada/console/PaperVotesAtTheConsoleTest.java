package pl.narada.console;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import pl.narada.activity.vote.Paper;
import pl.narada.activity.vote.VoteCommand.AddPaperBallot;
import pl.narada.activity.vote.VoteState;
import pl.narada.shared.Sector;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

/** People without a phone vote on paper; themes 1 (Transport) and 2 (Młodzież) with three dots, one on each at most. */
class PaperVotesAtTheConsoleTest extends StaffScreens {

    private Meeting meeting;

    @BeforeEach
    void peopleVote() {
        meeting = planned().inVoting().withoutPhones(Sector.NGO, 1).withoutPhones(Sector.RESIDENTS, 12);
        open("console/" + meeting.id());
        paper().setOpened(true);
    }

    @Test
    void oneBallotAfterAnotherIsEntered() {
        choose(Sector.RESIDENTS);
        enter("Transport", 1);
        press("Dopisz głos");
        hears("Zapisano.");
        enter("Transport", 1);
        enter("Młodzież", 1);
        press("Dopisz głos");

        assertThat(paperVotes().entered())
                .extracting(s -> s.ballot().points())
                .containsExactly(points(Map.of(1, 1)), points(Map.of(1, 1, 2, 1)));
        assertThat(screen()).contains("Oddane głosy: 2 z 19, w tym głosy 2 osób bez telefonu");
        assertThat(paper().getSummaryText()).isEqualTo("Głosy osób bez telefonu (2)");
        assertThat(stepper("Transport").getValue()).isZero();
        assertThat(text(partSaying("feed-row", "Transport: 1, Młodzież: 1")))
                .startsWith("1 osoba · mieszkańcy · Transport: 1, Młodzież: 1");
    }

    @Test
    void whatWasEnteredByMistakeIsTakenOutAgain() {
        meeting.annaDoes(new AddPaperBallot(PRIORITIES, Sector.NGO, Map.of(1, 1)));
        seesSoon("1 osoba · NGO · Transport: 1");

        press(partSaying("feed-row", "1 osoba · NGO"), "Usuń");

        assertThat(paperVotes().isEmpty()).isTrue();
        assertThat(partsSaying("feed-row", "1 osoba · NGO")).isEmpty();
    }

    @Test
    void aWholeSectorIsCountedAtOnceAndCorrectedLater() {
        together();
        choose(Sector.RESIDENTS);
        LocatorJ._setValue(people(), 12);
        enter("Transport", 10);
        enter("Młodzież", 7);
        press("Zapisz liczby");
        hears("Zapisano.");
        assertThat(stepper("Transport").getMax()).isEqualTo(12);

        choose(Sector.NGO);
        assertThat(people().getValue()).isZero();
        choose(Sector.RESIDENTS);
        assertThat(people().getValue()).isEqualTo(12);
        assertThat(stepper("Młodzież").getValue()).isEqualTo(7);
        enter("Młodzież", 8);
        press("Zapisz liczby");

        assertThat(paperVotes().countOf(Sector.RESIDENTS).points()).isEqualTo(Map.of(1, 10, 2, 8));
        assertThat(screen()).contains("12 osób · mieszkańcy · Transport: 10, Młodzież: 8");
    }

    @Test
    void whatCannotBeIsRefusedInASentenceAndNothingTypedIsLost() {
        together();
        choose(Sector.RESIDENTS);
        LocatorJ._setValue(people(), 3);
        enter("Transport", 2);
        press("Zapisz liczby");

        hears("Głosów jest mniej niż osób. Policz tylko osoby, które oddały co najmniej jeden głos.");
        assertThat(stepper("Transport").getValue()).isEqualTo(2);
        assertThat(paperVotes().isEmpty()).isTrue();
    }

    @Test
    void aSectorMustBeChosenFirst() {
        enter("Transport", 1);
        press("Dopisz głos");

        hears("Wybierz sektor.");
    }

    @Test
    void onceTheResultIsShownItMustBeConcealedFirst() {
        meeting.annaDoes(new AddPaperBallot(PRIORITIES, Sector.NGO, Map.of(1, 1)));
        press("Zamknij");
        assertThat(buttons(paper())).contains("Dopisz głos", "Usuń");

        press("Pokaż wyniki");

        assertThat(buttons(paper())).doesNotContain("Dopisz głos", "Usuń");
        assertThat(text(paper())).contains("Żeby coś dopisać albo usunąć, najpierw ukryj wyniki.");
    }

    private static Details paper() {
        return (Details) part("paper-votes");
    }

    private Paper paperVotes() {
        return meeting.stateOf(PRIORITIES, VoteState.class).paper();
    }

    private static PMap<Integer, Integer> points(Map<Integer, Integer> points) {
        return HashTreePMap.from(points);
    }

    @SuppressWarnings("unchecked")
    private static void together() {
        RadioButtonGroup<Object> way = LocatorJ._get(RadioButtonGroup.class, g -> g.withLabel("Jak wpisujesz"));
        List<Object> ways = way.getListDataView().getItems().toList();
        LocatorJ._setValue(way, ways.getLast());
    }

    @SuppressWarnings("unchecked")
    private static void choose(Sector sector) {
        Select<Sector> field = LocatorJ._get(Select.class, s -> s.withLabel("Sektor"));
        LocatorJ._setValue(field, sector);
    }

    private static void enter(String choice, int votes) {
        LocatorJ._setValue(stepper(choice), votes);
    }

    private static IntegerField stepper(String choice) {
        return LocatorJ._get(IntegerField.class, f -> f.withLabel(choice));
    }

    private static IntegerField people() {
        return LocatorJ._get(IntegerField.class, f -> f.withLabel("Ile osób głosowało"));
    }
}
