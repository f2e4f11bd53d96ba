package pl.narada.activity.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.BUDGET;
import static pl.narada.room.StaszowAgenda.IDEAS;
import static pl.narada.room.StaszowAgenda.aBudget;
import static pl.narada.room.StaszowAgenda.plus;
import static pl.narada.room.StaszowAgenda.staszow;
import static pl.narada.room.WorkshopBuilder.ANNA;
import static pl.narada.room.WorkshopBuilder.aWorkshop;
import static pl.narada.room.WorkshopBuilder.participant;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.narada.activity.budget.BudgetCommand.AddPaperBallot;
import pl.narada.activity.budget.BudgetCommand.Give;
import pl.narada.activity.budget.BudgetCommand.RemovePaperBallot;
import pl.narada.activity.budget.BudgetCommand.SetCost;
import pl.narada.activity.budget.BudgetEvent.Given;
import pl.narada.activity.budget.BudgetSettings.Points;
import pl.narada.activity.gather.GatherCommand.Hide;
import pl.narada.activity.gather.GatherCommand.Merge;
import pl.narada.activity.gather.GatherCommand.Restore;
import pl.narada.activity.gather.GatherCommand.Separate;
import pl.narada.room.Actor;
import pl.narada.room.Finding;
import pl.narada.room.Situation;
import pl.narada.room.command.Command;
import pl.narada.room.command.FacilitatorCommand.SetAgenda;
import pl.narada.shared.Sector;

/** In any meeting, whatever is merged, hidden or taken back: what a project has is what somebody adds up from the ballots. */
class PointsRecountLawTest {

    private static final int MOST_IDEAS = 3;

    static LongStream seeds() {
        return LongStream.range(910, 916);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void pointsAreThoseOfARecount(long seed) {
        var random = new Random(seed);
        var most = new AtomicInteger();
        var workshop = aWorkshop().inApproval().withoutPhones(4);
        var settings = BudgetSettings.of(IDEAS, 1000).with(new Points(6, 3));
        workshop.facilitatorDoes(new SetAgenda(
                        plus(staszow(), aBudget(settings)), workshop.state().agendaVersion()))
                .at(BUDGET);
        for (int idea = 1; idea <= MOST_IDEAS; idea++)
            workshop.asks(ANNA, new SetCost(BUDGET, idea, 100 + random.nextInt(400)));
        for (int i = 0; i < 400; i++) {
            Command command = something(random);
            Actor who = command instanceof Give ? participant(1 + random.nextInt(6)) : ANNA;
            workshop.asks(who, command);
            Situation<BudgetSettings, BudgetState> now =
                    now(workshop.state().situation(BUDGET).orElseThrow());
            for (var event : workshop.lastEvents())
                if (event instanceof Given given)
                    assertThat(now.state().answers().of(given.participant()).orElse(Map.of()))
                            .isEqualTo(given.points());
            recount(now, most);
        }
        assertThat(most.get()).as("points of one project").isGreaterThan(6);
    }

    /** Mostly a ballot; ideas are merged and parted, hidden and brought back in between. */
    private static Command something(Random random) {
        int idea = 1 + random.nextInt(MOST_IDEAS);
        return switch (random.nextInt(12)) {
            case 0 -> new Merge(IDEAS, idea, 1 + random.nextInt(MOST_IDEAS));
            case 1 -> new Separate(IDEAS, idea);
            case 2 -> new Hide(IDEAS, idea);
            case 3 -> new Restore(IDEAS, idea);
            case 4 -> new AddPaperBallot(BUDGET, Sector.JST, given(random));
            case 5 -> new RemovePaperBallot(BUDGET, 1 + random.nextInt(5));
            default -> new Give(BUDGET, given(random));
        };
    }

    private static Map<Integer, Integer> given(Random random) {
        Map<Integer, Integer> given = new HashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) given.put(1 + random.nextInt(MOST_IDEAS), random.nextInt(4));
        return given;
    }

    private static void recount(Situation<BudgetSettings, BudgetState> now, AtomicInteger most) {
        Offer offer = Offer.of(now);
        Map<Integer, Integer> points = new HashMap<>();
        Map<Integer, Integer> people = new HashMap<>();
        now.state().answers().given().values().forEach(answer -> count(offer, answer.what(), points, people));
        now.state().paper().values().forEach(sheet -> count(offer, sheet.points(), points, people));
        Finding.Budgeted found = BudgetKind.counted(now);
        for (Finding.ProjectCounted row : found.rows()) {
            assertThat(row.points()).isEqualTo(points.getOrDefault(row.choice(), 0));
            assertThat(row.total()).isEqualTo(people.getOrDefault(row.choice(), 0));
            assertThat(row.support()).isBetween(row.total(), 3 * row.total());
            assertThat(row.total()).isLessThanOrEqualTo(Sector.total(found.people()));
            most.accumulateAndGet(row.support(), Math::max);
        }
    }

    private static void count(
            Offer offer, Map<Integer, Integer> ballot, Map<Integer, Integer> points, Map<Integer, Integer> people) {
        assertThat(ballot.values()).allMatch(n -> n >= 1 && n <= 3);
        assertThat(ballot.values().stream().mapToInt(n -> n).sum()).isBetween(1, 6);
        for (Offer.Priced project : offer.projects()) {
            int given = 0;
            for (var one : ballot.entrySet())
                if (offer.choices().rootOf(one.getKey()) == project.id()) given += one.getValue();
            if (given == 0) continue;
            points.merge(project.id(), Math.min(given, 3), Integer::sum);
            people.merge(project.id(), 1, Integer::sum);
        }
    }

    /** Settings and state of this activity are of its kind. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Situation<BudgetSettings, BudgetState> now(Situation<?, ?> situation) {
        return (Situation) situation;
    }
}
