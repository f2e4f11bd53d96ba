package pl.narada.console;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.narada.activity.group.GroupCommand.MakeTheme;
import pl.narada.activity.vote.Places;
import pl.narada.activity.vote.ResultView;
import pl.narada.activity.vote.VoteSettings;
import pl.narada.activity.vote.VoteState;
import pl.narada.room.StaszowAgenda;
import pl.narada.room.command.FacilitatorCommand.SetAgenda;
import pl.narada.room.command.FacilitatorCommand.StandBy;
import pl.narada.shared.Sector;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

class VotingAtTheConsoleTest extends StaffScreens {

    private Meeting meeting;

    @BeforeEach
    void sixPeopleHaveDots() {
        meeting = planned().inVoting();
        open("console/" + meeting.id());
    }

    @Test
    void whileAVoteIsOpenOnlyTheTurnoutIsKnown() {
        assertThat(screen()).contains("Oddane głosy: 0 z 6");

        meeting.votes(1, 1, 2).votes(2, 1);

        seesSoon("Oddane głosy: 2 z 6");
        assertThat(screen())
                .contains("Każda osoba ma 3 kropki, na jedną opcję najwyżej 1.")
                .contains("Wyniki są ukryte, dopóki głosowanie trwa.")
                .contains("Transport", "Młodzież")
                .doesNotContain("1 głos", "2 głosy")
                .doesNotContain("nie każda osoba");
        assertThat(parts("result")).isEmpty();
        assertThat(LocatorJ._get(ProgressBar.class).getValue()).isEqualTo(2 / 6.0);
    }

    @Test
    void beforeItOpensTheFacilitatorIsToldHowManyDotsWouldFit() {
        for (int i = 1; i <= 18; i++) meeting.janDoes(new MakeTheme(THEMES, "Temat " + i));
        seesSoon("Temat 18");
        assertThat(screen()).doesNotContain("Kropek na osobę");

        meeting.annaDoes(new StandBy(PRIORITIES));

        seesSoon("Opcji jest 20. Kropek na osobę zwykle wystarcza 5.");
    }

    @Test
    void onceItIsClosedTheFacilitatorKnowsTheCountsBeforeTheRoomDoes() {
        meeting.votes(1, 1, 2).votes(2, 1).votes(3, 1);
        seesSoon("Oddane głosy: 3 z 6");

        press("Zamknij");

        assertThat(text(partSaying("result", "Transport"))).startsWith("Transport 3 głosy");
        assertThat(text(partSaying("result", "Młodzież"))).startsWith("Młodzież 1 głos");
        assertThat(screen())
                .contains("każdy telefon miał jeden głos, a nie każda osoba")
                .contains("Wyniki widać na razie tylko tutaj. Sala zobaczy je po kliknięciu „Pokaż wyniki”.");

        press("Pokaż wyniki");

        assertThat(screen()).contains("Sala widzi wyniki.");
    }

    @Test
    void theChoiceWithMostVotesStandsFirst() {
        meeting.votes(1, 2).votes(2, 2).votes(3, 1);

        press("Zamknij");

        assertThat(parts("result").stream().map(StaffScreens::text))
                .satisfiesExactly(
                        row -> assertThat(row).startsWith("Młodzież 2 głosy"),
                        row -> assertThat(row).startsWith("Transport 1 głos"));
    }

    @Test
    void aTieIsCalledATieAndSaysWhoDecides() {
        meeting.votes(1, 1).votes(2, 2);

        press("Zamknij");

        assertThat(parts("result").stream().map(StaffScreens::text).filter(row -> row.contains("remis")))
                .hasSize(2);
        assertThat(screen()).contains("decyduje sala");
    }

    @Test
    void withoutATieNoneIsTold() {
        meeting.votes(1, 2).votes(2, 2).votes(3, 1);

        press("Zamknij");

        assertThat(screen()).doesNotContain("remis", "Remis");
    }

    @Test
    void aVoteThatIsOpenedAgainHidesItsCounts() {
        meeting.votes(1, 1);
        press("Zamknij");
        assertThat(parts("result")).isNotEmpty();

        press("Otwórz");

        assertThat(parts("result")).isEmpty();
        assertThat(screen()).contains("Wyniki są ukryte, dopóki głosowanie trwa.");
    }

    @Test
    void sectorsWithFewVotersAreCountedTogether() {
        meeting.joinedBy(Sector.NGO, 4);
        for (int i = 7; i <= 10; i++) meeting.votes(i, 1);
        for (int i = 1; i <= 6; i++) meeting.votes(i, 2);

        press("Zamknij");

        // two from local government and two residents are too few, so nobody is told apart
        assertThat(text(partSaying("result", "Młodzież"))).isEqualTo("Młodzież 6 głosów");

        meeting.joinedBy(Sector.RESIDENTS, 1);
        press("Otwórz");
        meeting.votes(11, 1);
        press("Zamknij");

        assertThat(text(partSaying("result", "Młodzież"))).isEqualTo("Młodzież 6 głosów NGO: 2 · JST, mieszkańcy: 4");
        assertThat(text(partSaying("result", "Transport"))).isEqualTo("Transport 5 głosów NGO: 4 · JST, mieszkańcy: 1");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theFacilitatorChoosesWhatTheProjectorShows() {
        meeting.joinedBy(Sector.NGO, 3).joinedBy(Sector.JST, 3);
        for (int i = 1; i <= 12; i++) meeting.votes(i, i % 2 == 0 ? 1 : 2);
        press("Zamknij");
        RadioButtonGroup<ResultView> view =
                LocatorJ._get(RadioButtonGroup.class, g -> g.withLabel("Na ekranie w\u00A0sali"));
        assertThat(view.getValue()).isEqualTo(ResultView.RESULT);

        LocatorJ._setValue(view, ResultView.AGREEMENT);

        assertThat(meeting.stateOf(PRIORITIES, VoteState.class).view()).isEqualTo(ResultView.AGREEMENT);
        assertThat(text(part("agreement"))).contains("W skrócie", "Transport", "%");
    }

    @Test
    @SuppressWarnings("unchecked")
    void whereWeChoosePrioritiesBothWaysStandBesideEachOtherAndCanBeShown() {
        var agenda = StaszowAgenda.plus(meeting.state().agenda(), StaszowAgenda.aChoice(Places.of(2)));
        meeting.annaDoes(new SetAgenda(agenda, meeting.state().agendaVersion())).at(PLACES);
        seesSoon("Wybieramy najwyżej 2 priorytety. Rozstrzyga: równe udziały");
        meeting.votes(1, 1).votes(2, 1).votes(3, 2);
        assertThat(parts("chosen")).isEmpty();

        press("Zamknij");

        assertThat(screen()).contains("Do wyboru: najwyżej 2 priorytety", "najwięcej popierających");
        assertThat(parts("chosen")).hasSize(2);
        RadioButtonGroup<ResultView> view =
                LocatorJ._get(RadioButtonGroup.class, g -> g.withLabel("Na ekranie w\u00A0sali"));
        assertThat(view.getListDataView().getItems().toList()).containsExactly(ResultView.RESULT, ResultView.PLACES);
        LocatorJ._setValue(view, ResultView.PLACES);
        assertThat(meeting.stateOf(PLACES, VoteState.class).view()).isEqualTo(ResultView.PLACES);
    }

    @Test
    void withoutGroupsToCompareThereIsNoAgreementToShow() {
        meeting.votes(1, 1).votes(2, 1);
        press("Zamknij");

        assertThat(LocatorJ._find(RadioButtonGroup.class, g -> g.withLabel("Na ekranie w\u00A0sali")))
                .isEmpty();
        assertThat(parts("agreement")).isEmpty();
    }

    @Test
    void ofAVoteOfSomeSectorsItIsSaidWhoVotes() {
        var settings = VoteSettings.dots(THEMES, 3).by(Set.of(Sector.NGO, Sector.JST));
        var other = planned();
        other.annaDoes(new SetAgenda(
                with(other.state().agenda(), PRIORITIES, settings),
                other.state().agendaVersion()));
        other.inVoting();
        open("console/" + other.id());

        assertThat(screen()).contains("Głosują tylko: NGO, JST.", "Oddane głosy: 0 z 4");
    }

    @Test
    void openCountsAreSeenWhileTheVoteGoesOn() {
        var other = planned();
        other.annaDoes(new SetAgenda(
                with(
                        other.state().agenda(),
                        PRIORITIES,
                        VoteSettings.dots(THEMES, 3).withOpenCounts(true)),
                other.state().agendaVersion()));
        other.inVoting().votes(1, 2);
        open("console/" + other.id());

        assertThat(screen()).contains("Wyniki widać od razu na ekranie w sali i w telefonach.");
        assertThat(text(partSaying("result", "Młodzież"))).isEqualTo("Młodzież 1 głos");
    }
}
