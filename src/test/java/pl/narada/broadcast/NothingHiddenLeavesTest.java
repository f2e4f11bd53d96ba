package pl.narada.broadcast;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.narada.activity.ask.AskState;
import pl.narada.activity.ask.Question;
import pl.narada.activity.consent.ConsentCommand;
import pl.narada.activity.gather.GatherCommand.Hide;
import pl.narada.activity.gather.GatherState;
import pl.narada.activity.show.ShowState;
import pl.narada.activity.vote.ResultView;
import pl.narada.activity.vote.VoteCommand.AddPaperBallot;
import pl.narada.activity.vote.VoteCommand.SetPaperCount;
import pl.narada.activity.vote.VoteCommand.ShowView;
import pl.narada.deliberation.Stance;
import pl.narada.room.Contribution;
import pl.narada.room.Phase;
import pl.narada.room.RandomMeeting;
import pl.narada.room.RoomState;
import pl.narada.room.WorkshopBuilder;
import pl.narada.room.command.FacilitatorCommand.CloseWorkshop;
import pl.narada.room.command.FacilitatorCommand.ConcealResult;
import pl.narada.room.command.FacilitatorCommand.GoTo;
import pl.narada.room.command.FacilitatorCommand.RevealResult;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Sector;

/** Nothing hidden or unrevealed is in anybody's bytes, at any time. */
class NothingHiddenLeavesTest {

    static LongStream seeds() {
        return LongStream.range(400, 408);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void hiddenWordsAndUnrevealedResultsStayOnTheServer(long seed) {
        var hiddenSeen = new AtomicInteger();
        var hiddenQuestionsSeen = new AtomicInteger();
        var revealedSeen = new AtomicInteger();
        RandomMeeting.hold(seed, 2_000, workshop -> {
            String phones = Pages.phones(workshop);
            String stage = Pages.stage(workshop);
            for (String secret : hiddenWords(workshop)) {
                hiddenSeen.incrementAndGet();
                assertThat(phones).doesNotContain(secret);
                assertThat(stage).doesNotContain(secret);
            }
            if (queues(workshop).values().stream()
                    .anyMatch(queue -> !queue.hidden().isEmpty())) {
                hiddenQuestionsSeen.incrementAndGet();
            }
            if (isRevealedNow(workshop.state())) {
                revealedSeen.incrementAndGet();
                assertThat(phones).contains("\"result\":");
            } else if (workshop.state().phase() != Phase.CLOSED) {
                assertThat(phones)
                        .doesNotContain("\"result", "\"votes\"", "voters", "\"voted\"", "\"by\"")
                        .doesNotContain("\"mean\"", "\"spread\"", "raters", "\"rated\"", "agree", "byPoints");
                assertThat(stage)
                        .doesNotContain("\"result", "\"votes\"", "voters", "\"by\"")
                        .doesNotContain("\"mean\"", "\"spread\"", "raters", "agree", "byPoints");
            }
        });
        assertThat(hiddenSeen.get()).isPositive();
        assertThat(hiddenQuestionsSeen.get()).isPositive();
        assertThat(revealedSeen.get()).isPositive();
    }

    @Test
    void whatWaitsForAFacilitatorIsOnNobodysScreenAndInNobodysNumbers() {
        var workshop = aWorkshop()
                .facilitatorDoes(new pl.narada.room.command.FacilitatorCommand.SetModeration(
                        new pl.narada.room.Moderation(true, true, 0)))
                .inGathering()
                .saying("Poczekalnia");

        assertThat(Pages.phones(workshop)).contains("\"count\":0").doesNotContain("Poczekalnia");
        assertThat(Pages.stage(workshop)).contains("\"count\":0").doesNotContain("Poczekalnia");

        workshop.facilitatorDoes(new pl.narada.activity.gather.GatherCommand.Restore(NEEDS, 1));
        assertThat(Pages.stage(workshop)).contains("\"count\":1", "Poczekalnia");
    }

    @Test
    void votesChangeNothingOnThePhonesBeforeTheyAreRevealed() {
        var workshop = aWorkshop().inVoting();
        String before = Pages.phones(workshop);

        for (int i = 1; i <= 6; i++) workshop.by(i).votingFor(1 + i % 3);

        assertThat(Pages.phones(workshop)).isEqualTo(before);
    }

    @Test
    void ratingsChangeNothingOnThePhonesBeforeTheyAreRevealed() {
        var workshop = aWorkshop().inRating();
        String before = Pages.phones(workshop);

        for (int i = 1; i <= 6; i++) workshop.by(i).rating(1 + i % 3, 1 + i % 5, 5 - i % 5);

        assertThat(Pages.phones(workshop)).isEqualTo(before);
        workshop.facilitatorDoes(new RevealResult(RATING));
        assertThat(Pages.phones(workshop)).contains("\"mean\"", "\"spread\"", "\"raters\":6");
    }

    @Test
    void opinionsChangeNothingOnThePhonesBeforeTheyAreRevealed() {
        var workshop = aWorkshop().inOpinions();
        String before = Pages.phones(workshop);

        for (int i = 1; i <= 6; i++) workshop.by(i).opining(1 + i % 3, Stance.values()[i % 3]);

        assertThat(Pages.phones(workshop)).isEqualTo(before);
        workshop.facilitatorDoes(new RevealResult(OPINIONS));
        assertThat(Pages.phones(workshop)).contains("\"people\":6", "\"agree\":");
    }

    @Test
    void handsChangeNothingOnThePhonesBeforeTheyAreRevealedAndReasonsNeverDo() {
        var workshop = aWorkshop().inConsent();
        String before = Pages.phones(workshop);

        workshop.does(participant(1), new ConsentCommand.Show(CONSENT, Optional.of(0), "Za drogo"));
        for (int i = 2; i <= 6; i++) workshop.by(i).showing(i - 1);

        assertThat(Pages.phones(workshop)).isEqualTo(before);
        workshop.facilitatorDoes(new RevealResult(CONSENT));
        assertThat(Pages.phones(workshop))
                .contains("\"people\":6", "\"blocked\"")
                .doesNotContain("Za drogo");
        workshop.facilitatorDoes(new CloseWorkshop());
        assertThat(Pages.phones(workshop)).contains("\"blocks\":1").doesNotContain("Za drogo");
    }

    @Test
    void ballotsForABudgetChangeNothingOnThePhonesBeforeTheyAreRevealed() {
        var workshop = aWorkshop().inBudget();
        String before = Pages.phones(workshop);

        for (int i = 1; i <= 6; i++) workshop.by(i).choosing(1 + i % 3);

        assertThat(Pages.phones(workshop)).isEqualTo(before);
        workshop.facilitatorDoes(new RevealResult(BUDGET));
        assertThat(Pages.phones(workshop)).contains("\"people\":6", "\"proportionalServed\":");
    }

    @Test
    void pointsInABudgetChangeNothingOnThePhonesBeforeTheyAreRevealed() {
        var workshop = aWorkshop().inBudgetWithPoints();
        String before = Pages.phones(workshop);

        for (int i = 1; i <= 6; i++) workshop.by(i).giving(Map.of(1 + i % 3, 5));

        assertThat(Pages.phones(workshop)).isEqualTo(before).contains("\"points\":{");
        workshop.facilitatorDoes(new RevealResult(BUDGET));
        assertThat(Pages.phones(workshop)).contains("\"people\":6", "\"points\":10");
    }

    @Test
    void comparisonsChangeNothingOnThePhonesBeforeTheyAreRevealed() {
        var workshop = aWorkshop().inComparing();
        String before = Pages.phones(workshop);

        for (int i = 1; i <= 6; i++) workshop.by(i).preferring(1, 2, 1 + i % 2).preferring(2, 3, 0);

        assertThat(Pages.phones(workshop)).isEqualTo(before);
        workshop.facilitatorDoes(new RevealResult(COMPARING));
        assertThat(Pages.phones(workshop)).contains("\"people\":6", "\"undecided\":6");
        workshop.facilitatorDoes(new CloseWorkshop());
        assertThat(Pages.read(Pages.phones(workshop))
                        .at("/agreed/results/0/kind")
                        .asString())
                .isEqualTo("compare");
    }

    @Test
    void whatWasAgreedHasTheMeansOfRevealedRatingsOnly() {
        var workshop = aWorkshop().inRating().rating(1, 5, 4).facilitatorDoes(new RevealResult(RATING));
        var hidden = aWorkshop().inRating().rating(1, 5, 4).facilitatorDoes(new CloseWorkshop());

        workshop.facilitatorDoes(new CloseWorkshop());

        assertThat(Pages.read(Pages.phones(workshop))
                        .at("/agreed/results/0/rows/0")
                        .toString())
                .isEqualTo("{\"label\":\"Transport\",\"means\":{\"importance\":5.0,\"feasibility\":4.0},\"names\":{}}");
        assertThat(Pages.read(Pages.phones(hidden)).at("/agreed/results")).isEmpty();
    }

    @Test
    void whatWasAgreedHasRevealedOpinionsAndRankingsOnly() {
        var opinions = aWorkshop().inOpinions().opining(1, Stance.AGREE).facilitatorDoes(new RevealResult(OPINIONS));
        var order = aWorkshop().inRanking().ranking(2, 1).facilitatorDoes(new RevealResult(RANKING));
        var hidden = aWorkshop().inRanking().ranking(2, 1).facilitatorDoes(new CloseWorkshop());

        opinions.facilitatorDoes(new CloseWorkshop());
        order.facilitatorDoes(new CloseWorkshop());

        var said = Pages.read(Pages.phones(opinions)).at("/agreed/results/0");
        assertThat(said.at("/kind").asString()).isEqualTo("opine");
        assertThat(said.at("/rows/0/agree").asInt()).isEqualTo(1);
        var placed = Pages.read(Pages.phones(order)).at("/agreed/results/0/rows");
        assertThat(placed.at("/0/place").asInt()).isEqualTo(1);
        assertThat(placed.at("/1/place").asInt()).isEqualTo(2);
        assertThat(Pages.read(Pages.phones(hidden)).at("/agreed/results")).isEmpty();
    }

    @Test
    void votesOnPaperAndTheAgreementStayBehindUntilTheReveal() {
        var workshop = aWorkshop()
                .inVoting()
                .withoutPhones(9)
                .facilitatorDoes(new AddPaperBallot(PRIORITIES, Sector.NGO, Map.of(1, 2)))
                .facilitatorDoes(new SetPaperCount(PRIORITIES, Sector.JST, 8, Map.of(1, 11, 2, 5)))
                .facilitatorDoes(new SetPaperCount(PRIORITIES, Sector.NGO, 7, Map.of(2, 9)))
                .facilitatorDoes(new ShowView(PRIORITIES, ResultView.AGREEMENT));

        assertThat(Pages.phones(workshop)).doesNotContain("agreement", "onPaper", "\"votes\"", "support", "voted");
        assertThat(Pages.stage(workshop))
                .contains("\"onPaper\":16", "\"voted\":16")
                .doesNotContain("agreement", "\"votes\"", "support", "groups");

        workshop.facilitatorDoes(new RevealResult(PRIORITIES));
        assertThat(Pages.phones(workshop)).contains("\"onPaper\":16", "\"agreement\":[{", "\"votes\":13");

        assertThat(Pages.stage(workshop)).contains("\"view\":\"agreement\"");

        workshop.facilitatorDoes(new ConcealResult(PRIORITIES));
        assertThat(Pages.phones(workshop)).doesNotContain("agreement", "onPaper", "\"votes\"");
    }

    @Test
    void theAgreementOfFewPeopleIsNotToldBySector() {
        var workshop = aWorkshop()
                .inVoting()
                .withoutPhones(9)
                .facilitatorDoes(new SetPaperCount(PRIORITIES, Sector.JST, 4, Map.of(1, 5)))
                .facilitatorDoes(new SetPaperCount(PRIORITIES, Sector.NGO, 9, Map.of(1, 12)))
                .facilitatorDoes(new RevealResult(PRIORITIES));

        assertThat(Pages.phones(workshop)).contains("\"groups\":[]", "\"agreement\":[]");
    }

    @Test
    void aConcealedResultIsGone() {
        var workshop = aWorkshop().inVoting().votingFor(1).facilitatorDoes(new RevealResult(PRIORITIES));
        assertThat(Pages.phones(workshop)).contains("\"votes\":1");

        workshop.facilitatorDoes(new ConcealResult(PRIORITIES));

        assertThat(Pages.phones(workshop)).doesNotContain("\"votes\"");
    }

    @Test
    void aRevealedResultIsShownOnlyWhileItsVoteIsOn() {
        var workshop = aWorkshop().inVoting().votingFor(1).facilitatorDoes(new RevealResult(PRIORITIES));

        workshop.at(EXAMPLES);

        assertThat(Pages.phones(workshop)).doesNotContain("\"votes\"");
    }

    @Test
    void whatWasAgreedHasOnlyRevealedResultsAndNoHiddenChoice() {
        var workshop = aWorkshop().inVoting().votingFor(1).at(IDEAS).saying("Mural", "Obelga");
        workshop.at(CHOICE).votingFor(1, 2);
        workshop.facilitatorDoes(new RevealResult(CHOICE))
                .facilitatorDoes(new Hide(IDEAS, 2))
                .facilitatorDoes(new CloseWorkshop());

        assertThat(Pages.phones(workshop))
                .contains("Które pomysły popierasz?", "Mural")
                .doesNotContain("Co najważniejsze?", "Obelga", "\"activity\"", "\"place\"");
    }

    @Test
    void aResultOfFewPeopleIsNotSplitBySector() {
        var workshop = aWorkshop().inVoting();
        for (int i = 1; i <= 6; i++) workshop.by(i).votingFor(1);
        workshop.facilitatorDoes(new RevealResult(PRIORITIES));

        assertThat(Pages.phones(workshop))
                .contains("\"groups\":[]", "\"by\":[]")
                .doesNotContain("\"ngo\"");
    }

    @Test
    void betweenActivitiesThereIsOnlyThePlace() {
        var workshop = aWorkshop()
                .facilitatorDoes(new pl.narada.room.command.FacilitatorCommand.SetAgenda(plus(staszow(), aBreak()), 1))
                .started()
                .facilitatorDoes(new GoTo(new pl.narada.room.Place(aBreak().id(), null)));

        assertThat(Pages.phoneParts(workshop.state())).containsOnlyKeys("workshop", "agenda", "place");
        assertThat(Pages.phones(workshop)).contains("\"place\":{\"block\":77,\"activity\":null,\"endsAt\":");
    }

    @Test
    void beforeTheStartNobodyIsAnywhere() {
        assertThat(Pages.phoneParts(aWorkshop().state())).containsOnlyKeys("workshop", "agenda");
    }

    private static List<String> hiddenWords(WorkshopBuilder workshop) {
        List<String> hidden = new ArrayList<>();
        for (ActivityId gathering : List.of(NEEDS, IDEAS)) {
            if (!workshop.state().activities().containsKey(gathering)) continue;
            GatherState state = workshop.stateOf(gathering, GatherState.class);
            List<Contribution> all = state.all().toList();
            // what was merged vanishes with the one it is shown with, and is never shown by itself
            all.stream()
                    .filter(c -> c.hidden() || state.rootOf(c.id()) != c.id())
                    .map(c -> unique(c.text()))
                    .forEach(hidden::add);
            // what was corrected is shown to facilitators only
            all.stream()
                    .map(Contribution::original)
                    .filter(Objects::nonNull)
                    .map(NothingHiddenLeavesTest::unique)
                    .forEach(hidden::add);
        }
        queues(workshop).forEach((activity, queue) -> {
            // another queue may have a question of the same number
            boolean current =
                    workshop.state().currentActivity().filter(activity::equals).isPresent();
            for (Question q : queue.questions()) {
                if (q.hidden()) hidden.add(unique(q.text()));
                if (q.hidden() && q.answer() != null) hidden.add(unique(q.answer()));
                if (q.hidden() && current)
                    hidden.addAll(List.of("\"q/" + q.id() + "\"", "\"s/" + q.id() + "\"", "\"w/" + q.id() + "\""));
                if (q.original() != null) hidden.add(unique(q.original()));
            }
        });
        return hidden;
    }

    private static Map<ActivityId, AskState> queues(WorkshopBuilder workshop) {
        Map<ActivityId, AskState> queues = new HashMap<>();
        workshop.state().activities().forEach((id, activity) -> {
            if (activity.state() instanceof AskState queue) queues.put(id, queue);
            if (activity.state() instanceof ShowState slide) queues.put(id, slide.questions());
        });
        return queues;
    }

    /** The numbers in the words are unique, and the quotation mark ends them. */
    private static String unique(String words) {
        return words.substring(0, words.indexOf('”') + 1);
    }

    private static boolean isRevealedNow(RoomState room) {
        return room.phase() == Phase.LIVE
                && room.currentActivity()
                        .flatMap(room::situation)
                        .filter(now -> now.run().revealed())
                        .isPresent();
    }
}
