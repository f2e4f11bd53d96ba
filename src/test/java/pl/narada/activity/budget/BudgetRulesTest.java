package pl.narada.activity.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.*;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pl.narada.activity.budget.BudgetCommand.AddPaperBallot;
import pl.narada.activity.budget.BudgetCommand.Choose;
import pl.narada.activity.budget.BudgetCommand.RemovePaperBallot;
import pl.narada.activity.budget.BudgetCommand.SetCost;
import pl.narada.activity.budget.BudgetSettings.Project;
import pl.narada.activity.gather.GatherCommand.Hide;
import pl.narada.activity.gather.GatherCommand.Merge;
import pl.narada.broadcast.Pages;
import pl.narada.deliberation.choice.PbReader;
import pl.narada.room.Decides;
import pl.narada.room.Finding;
import pl.narada.room.Situation;
import pl.narada.room.WorkshopBuilder;
import pl.narada.room.command.FacilitatorCommand.CloseActivity;
import pl.narada.room.command.FacilitatorCommand.RevealResult;
import pl.narada.room.command.FacilitatorCommand.SetAgenda;
import pl.narada.room.command.FacilitatorCommand.Undo;
import pl.narada.room.command.ParticipantCommand.ChooseSector;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;

class BudgetRulesTest {

    private static final int BUS = 1;
    private static final int PATH = 2;
    private static final int CLASSES = 3;
    private static final int HALL = 4;

    private final BudgetKind kind = new BudgetKind();

    @Test
    void aBallotReplacesTheOneBeforeAndSentTwiceCountsOnce() {
        var workshop = aWorkshop().inBudget().choosing(BUS, PATH).choosing(PATH);

        assertThat(workshop.choosing(PATH).lastEvents()).isEmpty();
        assertThat(Pages.own(workshop, 1)).contains("\"a/53\":{\"projects\":[2]}");
        assertThat(found(workshop).rows().getFirst().label()).isEqualTo("Ścieżka rowerowa");
    }

    @Test
    void anEmptyBallotTakesTheVoteBack() {
        var workshop = aWorkshop().inBudget();
        var before = workshop.stateOf(BUDGET, BudgetState.class);

        workshop.choosing(BUS).choosing();

        assertThat(workshop.stateOf(BUDGET, BudgetState.class)).isEqualTo(before);
    }

    @Test
    void onlyProjectsThatThereAreCanBeChosenAndOnlyWhileItIsOpen() {
        var workshop = aWorkshop().inBudget();
        assertThat(workshop.asks(participant(1), new Choose(BUDGET, Set.of(5))).refusal())
                .contains(Reason.CHOICE_UNKNOWN);

        workshop.facilitatorDoes(new CloseActivity(BUDGET));

        assertThat(workshop.asks(participant(1), new Choose(BUDGET, Set.of(BUS)))
                        .refusal())
                .contains(Reason.ACTIVITY_NOT_OPEN);
    }

    /** Four want the bus and the path, two the classes: 60 000 of 100 000 are the part of four. */
    @Test
    void aSmallGroupGetsItsPartThatPlainCountingWouldNotGiveIt() {
        Finding.Budgeted found = found(fourForBusAndPathTwoForClasses());

        assertThat(found.chosen().proportional()).containsExactlyInAnyOrder(BUS, CLASSES);
        assertThat(found.chosen().plain()).contains(CLASSES);
        assertThat(found.chosen().fates()).containsEntry(HALL, "too-dear").containsEntry(CLASSES, "both");
        assertThat(found.left(found.chosen().proportional())).isEqualTo(10_000);
        assertThat(found.chosen().proportionalServed()).isEqualTo(6);
    }

    @Test
    void whatIsChosenIsDecidedWithItsCostOnceItIsRevealed() {
        var workshop = fourForBusAndPathTwoForClasses();
        assertThat(decisions(workshop)).isEmpty();

        workshop.facilitatorDoes(new RevealResult(BUDGET));

        assertThat(decisions(workshop))
                .containsExactly("Bus w soboty (60\u00a0000\u00a0zł)", "Warsztaty dla seniorów (30\u00a0000\u00a0zł)");
    }

    @Test
    void theWayThatDecidesIsTheOneOfTheSettings() {
        var projects = List.of(new Project("A", 60), new Project("B", 40), new Project("C", 50));
        var workshop = aWorkshop()
                .inGathering()
                .facilitatorDoes(new SetAgenda(
                        plus(staszow(), aBudget(new BudgetSettings(null, 100, projects, Decides.PLAIN, null))), 1));
        workshop.at(BUDGET);
        for (int i = 1; i <= 4; i++) workshop.by(i).choosing(1, 2);
        for (int i = 5; i <= 6; i++) workshop.by(i).choosing(3);

        Finding.Budgeted found = found(workshop.facilitatorDoes(new RevealResult(BUDGET)));

        assertThat(found.chosen().plain()).containsExactlyInAnyOrder(1, 2);
        assertThat(found.decided().stream().map(Finding.ProjectCounted::label)).containsExactly("A", "B");
    }

    @Test
    void ideasCanBeChosenOnceTheyHaveACostWhichStaysFromTheFirstVoteOn() {
        var workshop = withIdeas();
        assertThat(workshop.asks(participant(1), new Choose(BUDGET, Set.of(1))).refusal())
                .contains(Reason.CHOICE_UNKNOWN);

        workshop.facilitatorDoes(new SetCost(BUDGET, 1, 400)).facilitatorDoes(new SetCost(BUDGET, 2, 700));
        workshop.by(1).choosing(1, 2);

        assertThat(workshop.asks(ANNA, new SetCost(BUDGET, 1, 500)).refusal()).contains(Reason.COST_AFTER_VOTES);
        assertThat(workshop.asks(ANNA, new SetCost(BUDGET, 9, 500)).refusal()).contains(Reason.CHOICE_UNKNOWN);
        assertThat(found(workshop).rows()).hasSize(2);
    }

    @Test
    void ofMergedIdeasAPersonSupportsTheMergedOneOnceAndWhatIsHiddenDoesNotCount() {
        var workshop = withIdeas();
        for (int idea = 1; idea <= 3; idea++) workshop.facilitatorDoes(new SetCost(BUDGET, idea, 100));
        workshop.by(1).choosing(1, 2).by(2).choosing(3);

        workshop.facilitatorDoes(new Merge(IDEAS, 2, 1)).facilitatorDoes(new Hide(IDEAS, 3));

        assertThat(found(workshop).people()).isEqualTo(Map.of(Sector.NGO, 1));
        assertThat(found(workshop).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.total()).isOne());
    }

    @Test
    void ballotsOfPeopleWithoutAPhoneCountAndCanBeTakenBack() {
        var workshop = aWorkshop().inBudget().withoutPhones(2).choosing(BUS);
        workshop.facilitatorDoes(new AddPaperBallot(BUDGET, Sector.JST, Set.of(BUS, CLASSES)));

        assertThat(found(workshop).onPaper()).isEqualTo(Map.of(Sector.JST, 1));
        workshop.facilitatorDoes(new RemovePaperBallot(BUDGET, 1));
        assertThat(found(workshop).onPaper()).isEmpty();
        workshop.facilitatorDoes(
                new Undo(workshop.state().steps().newestFirst().getFirst().version()));
        assertThat(found(workshop).onPaper()).isEqualTo(Map.of(Sector.JST, 1));

        workshop.facilitatorDoes(new RevealResult(BUDGET));
        var late = new AddPaperBallot(BUDGET, Sector.JST, Set.of(BUS));
        assertThat(workshop.asks(ANNA, late).refusal()).contains(Reason.PAPER_AFTER_REVEAL);
    }

    @Test
    void whoChangesSectorTakesTheirBallotAlong() {
        var workshop = aWorkshop().inBudget().choosing(BUS);

        workshop.does(participant(1), new ChooseSector(Sector.BUSINESS));

        assertThat(found(workshop).people()).isEqualTo(Map.of(Sector.BUSINESS, 1));
    }

    @Test
    void theFileOfBallotsCanBeCountedByOthersAndNamesNobody() throws Exception {
        var file = PbReader.read(Ballots.pb(now(fourForBusAndPathTwoForClasses())));

        assertThat(file.votes()).hasSize(6);
        assertThat(file.meta()).containsEntry("budget", "100000").containsEntry("vote_type", "approval");
        assertThat(file.votes()).allSatisfy(vote -> assertThat(vote.more()).isEmpty());
        assertThat(file.projects().getFirst().more()).containsEntry("name", "Bus w soboty");
        assertThat(file.votes().stream().map(v -> String.join(",", v.projects())))
                .isSorted();
    }

    @Test
    void aPlanNeedsMoneyAndProjectsWithCosts() {
        assertThat(kind.check(BudgetSettings.of(100), List.of())).isEqualTo(Result.refused(Reason.PROJECTS_MISSING));
        assertThat(kind.check(BudgetSettings.of(0, new Project("A", 1)), List.of()))
                .isEqualTo(Result.refused(Reason.BUDGET_WRONG));
        assertThat(kind.check(BudgetSettings.of(100, new Project("A", 0)), List.of()))
                .isEqualTo(Result.refused(Reason.COST_WRONG));
        assertThat(kind.check(BudgetSettings.of(IDEAS, 100), List.of()))
                .isEqualTo(Result.refused(Reason.SOURCE_UNKNOWN));
    }

    private static WorkshopBuilder fourForBusAndPathTwoForClasses() {
        var workshop = aWorkshop().inBudget();
        for (int i = 1; i <= 4; i++) workshop.by(i).choosing(BUS, PATH);
        workshop.by(4).choosing(BUS, PATH, HALL);
        for (int i = 5; i <= 6; i++) workshop.by(i).choosing(CLASSES);
        return workshop.by(1).choosing(BUS);
    }

    private static WorkshopBuilder withIdeas() {
        var workshop = aWorkshop().inApproval();
        return workshop.facilitatorDoes(new SetAgenda(
                        plus(staszow(), aBudget(BudgetSettings.of(IDEAS, 1000))),
                        workshop.state().agendaVersion()))
                .at(BUDGET);
    }

    private static Finding.Budgeted found(WorkshopBuilder workshop) {
        return BudgetKind.counted(now(workshop));
    }

    private List<String> decisions(WorkshopBuilder workshop) {
        return kind.findings(now(workshop)).stream()
                .filter(Finding.DecisionMade.class::isInstance)
                .map(found -> ((Finding.DecisionMade) found).text())
                .toList();
    }

    /** Settings and state of this activity are of its kind. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Situation<BudgetSettings, BudgetState> now(WorkshopBuilder workshop) {
        return (Situation) workshop.state().situation(BUDGET).orElseThrow();
    }
}
