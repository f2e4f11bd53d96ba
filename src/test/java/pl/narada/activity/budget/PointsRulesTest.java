package pl.narada.activity.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.BUDGET;
import static pl.narada.room.StaszowAgenda.IDEAS;
import static pl.narada.room.StaszowAgenda.aBudget;
import static pl.narada.room.StaszowAgenda.aBudgetWithPoints;
import static pl.narada.room.StaszowAgenda.plus;
import static pl.narada.room.StaszowAgenda.staszow;
import static pl.narada.room.WorkshopBuilder.ANNA;
import static pl.narada.room.WorkshopBuilder.aWorkshop;
import static pl.narada.room.WorkshopBuilder.participant;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pl.narada.activity.budget.BudgetCommand.AddPaperBallot;
import pl.narada.activity.budget.BudgetCommand.Choose;
import pl.narada.activity.budget.BudgetCommand.Give;
import pl.narada.activity.budget.BudgetCommand.RemovePaperBallot;
import pl.narada.activity.budget.BudgetCommand.SetCost;
import pl.narada.activity.budget.BudgetSettings.Points;
import pl.narada.activity.budget.BudgetSettings.Project;
import pl.narada.activity.gather.GatherCommand.Hide;
import pl.narada.activity.gather.GatherCommand.Merge;
import pl.narada.activity.gather.GatherCommand.Restore;
import pl.narada.activity.gather.GatherCommand.Separate;
import pl.narada.broadcast.Pages;
import pl.narada.deliberation.Fraction;
import pl.narada.deliberation.choice.PbReader;
import pl.narada.room.Finding;
import pl.narada.room.Situation;
import pl.narada.room.WorkshopBuilder;
import pl.narada.room.command.FacilitatorCommand.RevealResult;
import pl.narada.room.command.FacilitatorCommand.SetAgenda;
import pl.narada.room.command.FacilitatorCommand.Undo;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;

class PointsRulesTest {

    private static final int BUS = 1;
    private static final int PATH = 2;
    private static final int CLASSES = 3;

    private final BudgetKind kind = new BudgetKind();

    @Test
    void aBallotReplacesTheOneBeforeAndSentTwiceCountsOnce() {
        var workshop =
                aWorkshop().inBudgetWithPoints().giving(Map.of(BUS, 5, PATH, 2)).giving(Map.of(PATH, 3, BUS, 0));

        assertThat(workshop.giving(Map.of(PATH, 3)).lastEvents()).isEmpty();
        assertThat(Pages.own(workshop, 1)).contains("\"a/53\":{\"points\":{\"2\":3}}");
        assertThat(found(workshop).rows().getFirst().points()).isEqualTo(3);
    }

    @Test
    void anEmptyBallotTakesTheVoteBack() {
        var workshop = aWorkshop().inBudgetWithPoints();
        var before = workshop.stateOf(BUDGET, BudgetState.class);

        workshop.giving(Map.of(BUS, 5)).giving(Map.of());

        assertThat(workshop.stateOf(BUDGET, BudgetState.class)).isEqualTo(before);
    }

    @Test
    void whatDoesNotFitTheRulesIsRefusedAndTheBallotStays() {
        var workshop = aWorkshop().inBudgetWithPoints().giving(Map.of(BUS, 4));

        refused(workshop, Map.of(9, 1), Reason.CHOICE_UNKNOWN);
        refused(workshop, Map.of(BUS, -1), Reason.CHOICE_UNKNOWN);
        refused(workshop, Map.of(BUS, 6), Reason.POINTS_ON_ONE);
        refused(workshop, Map.of(BUS, 5, PATH, 5, CLASSES, 1), Reason.POINTS_TOO_MANY);
        assertThat(workshop.asks(participant(1), new Choose(BUDGET, Set.of(BUS)))
                        .refusal())
                .contains(Reason.POINTS_WANTED);
        assertThat(workshop.stateOf(BUDGET, BudgetState.class).answers().of(new ParticipantId(1)))
                .contains(Map.of(BUS, 4));
        assertThat(aWorkshop()
                        .inBudget()
                        .asks(participant(1), new Give(BUDGET, Map.of(BUS, 1)))
                        .refusal())
                .contains(Reason.POINTS_UNWANTED);
    }

    private static void refused(WorkshopBuilder workshop, Map<Integer, Integer> points, Reason why) {
        assertThat(workshop.asks(participant(1), new Give(BUDGET, points)).refusal())
                .contains(why);
    }

    @Test
    void pointsHaveBoundsAndHalfOfThemRoundedUpGoesToOneProjectUnlessSomebodyWantsOtherwise() {
        BudgetSettings settings = BudgetSettings.of(100, new Project("A", 1));

        assertThat(Points.of(9)).isEqualTo(new Points(9, 5));
        for (Points wrong : List.of(new Points(0, 0), new Points(101, 5), new Points(10, 11), new Points(10, 0)))
            assertThat(kind.check(settings.with(wrong), List.of()))
                    .isEqualTo(Result.refused(Reason.POINTS_WRONG, Points.MOST));
        for (Points right : List.of(new Points(1, 1), new Points(100, 100)))
            assertThat(kind.check(settings.with(right), List.of())).isInstanceOf(Result.Ok.class);
    }

    @Test
    void onceThereAreVotesItStaysAsItIsWhetherPeopleGivePointsAndHowMany() {
        var workshop = aWorkshop().inBudgetWithPoints();
        var fewer = aBudget(theSettings(workshop).with(new Points(4, 2)));
        workshop.facilitatorDoes(
                new SetAgenda(plus(staszow(), fewer), workshop.state().agendaVersion()));
        workshop.giving(Map.of(BUS, 2));

        var more = new SetAgenda(
                plus(staszow(), aBudgetWithPoints()), workshop.state().agendaVersion());
        assertThat(workshop.asks(ANNA, more).refusal()).contains(Reason.POINTS_AFTER_VOTES);
        workshop.giving(Map.of());
        assertThat(workshop.asks(ANNA, more).refusal()).isEmpty();
    }

    /** Two of six give the classes all they may; four spread theirs. The classes have 10 points, the bus 12, the path 8. */
    @Test
    void whatIsChosenGoesByPointsInBothWaysAndBecomesADecision() {
        var workshop = fourForBusAndPathTwoForClasses();

        Finding.Budgeted found = found(workshop);

        assertThat(found.rows().stream().map(Finding.ProjectCounted::points)).containsExactly(12, 10, 8, 0);
        assertThat(found.rows().stream().map(Finding.ProjectCounted::total)).containsExactly(4, 2, 4, 0);
        // the path costs more for a point than the bus, and what the four have left is not enough for it
        assertThat(found.chosen().proportional()).containsExactlyInAnyOrder(BUS, CLASSES);
        assertThat(found.chosen().plain()).containsExactly(BUS, CLASSES);
        workshop.facilitatorDoes(new RevealResult(BUDGET));
        assertThat(kind.findings(now(workshop)).stream().filter(Finding.DecisionMade.class::isInstance))
                .hasSize(2);
    }

    @Test
    void pointsOfMergedIdeasAddUpButNoIdeaGetsMoreThanOneMayAndPartedAllIsAsBefore() {
        var workshop = withIdeas(new Points(10, 5));
        workshop.by(1).giving(Map.of(1, 4, 2, 4)).by(2).giving(Map.of(2, 2));

        workshop.facilitatorDoes(new Merge(IDEAS, 2, 1));
        assertThat(points(workshop)).isEqualTo(Map.of(1, 7, 3, 0));
        assertThat(found(workshop).rows().getFirst().total()).isEqualTo(2);
        assertThat(Pages.own(workshop, 1)).contains("{\"points\":{\"1\":5}}");

        workshop.facilitatorDoes(new Separate(IDEAS, 2));
        assertThat(points(workshop)).isEqualTo(Map.of(1, 4, 2, 6, 3, 0));
    }

    @Test
    void whatIsHiddenDoesNotCountAndComesBackWithItsPoints() {
        var workshop = withIdeas(new Points(10, 5));
        workshop.by(1).giving(Map.of(1, 4)).by(2).giving(Map.of(1, 1, 2, 2));

        workshop.facilitatorDoes(new Hide(IDEAS, 1));
        assertThat(points(workshop)).isEqualTo(Map.of(2, 2, 3, 0));
        assertThat(Sector.total(found(workshop).people())).isOne();

        workshop.facilitatorDoes(new Restore(IDEAS, 1));
        assertThat(points(workshop)).isEqualTo(Map.of(1, 5, 2, 2, 3, 0));
    }

    @Test
    void ballotsOfPeopleWithoutAPhoneHavePointsAndCanBeTakenBack() {
        var workshop = aWorkshop().inBudgetWithPoints().withoutPhones(1);
        for (var wrong : List.of(Map.of(BUS, 6), Map.of(BUS, 5, PATH, 5, CLASSES, 1), Map.of(BUS, 0)))
            assertThat(workshop.asks(ANNA, new AddPaperBallot(BUDGET, Sector.JST, wrong))
                            .refusal())
                    .isPresent();
        var ballot = new AddPaperBallot(BUDGET, Sector.JST, Map.of(BUS, 4, CLASSES, 5));
        workshop.facilitatorDoes(ballot);
        assertThat(workshop.asks(ANNA, ballot).refusal()).contains(Reason.WITHOUT_PHONE_FEWER);
        assertThat(points(workshop)).containsEntry(BUS, 4).containsEntry(CLASSES, 5);

        workshop.facilitatorDoes(new RemovePaperBallot(BUDGET, 1));
        assertThat(found(workshop).onPaper()).isEmpty();
        workshop.facilitatorDoes(
                new Undo(workshop.state().steps().newestFirst().getFirst().version()));
        assertThat(points(workshop)).containsEntry(BUS, 4).containsEntry(CLASSES, 5);
    }

    @Test
    void theFileOfBallotsHasThePointsAndTheRulesForThem() throws Exception {
        var file = PbReader.read(Ballots.pb(now(fourForBusAndPathTwoForClasses())));

        assertThat(file.meta())
                .containsEntry("vote_type", "cumulative")
                .containsEntry("max_points", "5")
                .containsEntry("max_sum_points", "10");
        assertThat(file.votes())
                .hasSize(6)
                .allSatisfy(vote -> assertThat(vote.more()).isEmpty());
        assertThat(file.votes().getFirst().projects()).containsExactly("1", "2");
        assertThat(file.votes().getFirst().points()).containsExactly(Fraction.of(3), Fraction.of(2));
        assertThat(file.votes().getLast().points()).containsExactly(Fraction.of(5));
    }

    @Test
    void aRehearsalGivesNoMorePointsThanThereAre() {
        var workshop = aWorkshop().inBudgetWithPoints();
        var simulation = new BudgetSimulation();
        var chance = RandomGenerator.of("L64X128MixRandom");
        IntStream.rangeClosed(1, 6).forEach(person -> {
            var next = simulation
                    .next(now(workshop), new ParticipantId(person), chance)
                    .orElseThrow();
            assertThat(workshop.asks(participant(person), next).refusal()).isEmpty();
        });
        assertThat(Sector.total(found(workshop).people())).isEqualTo(6);
    }

    private static WorkshopBuilder fourForBusAndPathTwoForClasses() {
        var workshop = aWorkshop().inBudgetWithPoints();
        for (int i = 1; i <= 4; i++) workshop.by(i).giving(Map.of(BUS, 3, PATH, 2));
        for (int i = 5; i <= 6; i++) workshop.by(i).giving(Map.of(CLASSES, 5));
        return workshop.by(1);
    }

    private static WorkshopBuilder withIdeas(Points points) {
        var workshop = aWorkshop().inApproval();
        workshop.facilitatorDoes(new SetAgenda(
                        plus(staszow(), aBudget(BudgetSettings.of(IDEAS, 1000).with(points))),
                        workshop.state().agendaVersion()))
                .at(BUDGET);
        for (int idea = 1; idea <= 3; idea++) workshop.facilitatorDoes(new SetCost(BUDGET, idea, 100));
        return workshop;
    }

    private static Map<Integer, Integer> points(WorkshopBuilder workshop) {
        return found(workshop).rows().stream()
                .collect(java.util.stream.Collectors.toMap(
                        Finding.ProjectCounted::choice, row -> Objects.requireNonNull(row.points())));
    }

    private static BudgetSettings theSettings(WorkshopBuilder workshop) {
        return now(workshop).settings();
    }

    private static Finding.Budgeted found(WorkshopBuilder workshop) {
        return BudgetKind.counted(now(workshop));
    }

    /** Settings and state of this activity are of its kind. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Situation<BudgetSettings, BudgetState> now(WorkshopBuilder workshop) {
        return (Situation) workshop.state().situation(BUDGET).orElseThrow();
    }
}
