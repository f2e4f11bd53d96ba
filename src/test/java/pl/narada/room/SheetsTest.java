package pl.narada.room;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.*;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import pl.narada.activity.compare.CompareCommand.Prefer;
import pl.narada.activity.compare.CompareState;
import pl.narada.activity.evaluate.EvaluateCommand;
import pl.narada.activity.evaluate.EvaluateKind;
import pl.narada.activity.opine.OpineCommand.Say;
import pl.narada.activity.opine.OpineState;
import pl.narada.activity.rank.RankCommand.Order;
import pl.narada.activity.rank.RankState;
import pl.narada.activity.rate.RateCommand.Rate;
import pl.narada.activity.rate.RateSettings;
import pl.narada.activity.rate.RateState;
import pl.narada.activity.rate.Scale;
import pl.narada.activity.vote.VoteCommand.Cast;
import pl.narada.deliberation.Stance;
import pl.narada.room.command.ActivityCommand;
import pl.narada.room.command.FacilitatorCommand;
import pl.narada.room.command.FacilitatorCommand.*;
import pl.narada.room.event.RoomEvent.SheetEntered;
import pl.narada.shared.ActivityId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Sector;

/** People without a phone answer on sheets of paper, and the facilitator enters what these say. */
class SheetsTest {

    private static final ParticipantId FIRST = Sheets.standIn(1);

    @Test
    void whatASheetSaysCountsAsIfItHadBeenSaidOnAPhone() {
        var workshop = inRating();

        workshop.facilitatorDoes(sheet(RATING, Sector.RESIDENTS, rate(1, 5), rate(2, 2)));

        assertThat(Objects.requireNonNull(state(workshop, RATING, RateState.class)
                                .ratings()
                                .get(FIRST))
                        .values())
                .hasSize(2);
        assertThat(tookPart(workshop, RATING)).containsEntry(Sector.RESIDENTS, 1);
        assertThat(onPaper(workshop, RATING)).isEqualTo(Map.of(Sector.RESIDENTS, 1));
    }

    @Test
    void nobodyWithoutAPhoneBecomesAParticipant() {
        var workshop = inRating();
        var before = workshop.state().participants();
        int expected = workshop.state().expected(_ -> true, Map.of());

        workshop.facilitatorDoes(sheet(RATING, Sector.RESIDENTS, rate(1, 5)));

        assertThat(workshop.state().participants()).isEqualTo(before);
        assertThat(workshop.state().expected(_ -> true, onPaper(workshop, RATING)))
                .isEqualTo(expected);
    }

    @Test
    void sheetsAreNumberedAndOneIsWhollyReplacedWhenItIsChanged() {
        var workshop = inRating();
        workshop.facilitatorDoes(sheet(RATING, Sector.NGO, rate(1, 5), rate(2, 2)))
                .facilitatorDoes(sheet(RATING, Sector.RESIDENTS, rate(1, 1)));

        workshop.facilitatorDoes(new EnterSheet(RATING, 1, Sector.BUSINESS, List.of(rate(2, 4))));

        assertThat(sheets(workshop, RATING).there()).containsOnlyKeys(1, 2);
        assertThat(tookPart(workshop, RATING)).isEqualTo(Map.of(Sector.BUSINESS, 1, Sector.RESIDENTS, 1));
        assertThat(Objects.requireNonNull(state(workshop, RATING, RateState.class)
                                .ratings()
                                .get(FIRST))
                        .values())
                .hasSize(1);
    }

    @Test
    void theSameSheetEnteredAgainChangesNothing() {
        var workshop = inRating().facilitatorDoes(sheet(RATING, Sector.NGO, rate(1, 5)));

        workshop.facilitatorAsks(new EnterSheet(RATING, 1, Sector.NGO, List.of(rate(1, 5))));

        assertThat(workshop.refusal()).isEmpty();
        assertThat(workshop.lastEvents()).isEmpty();
    }

    @Test
    void aSheetThatIsTakenAwayLeavesNothingAndItsNumberIsNotGivenAgain() {
        var workshop = inRating().facilitatorDoes(sheet(RATING, Sector.NGO, rate(1, 5)));

        workshop.facilitatorDoes(new EnterSheet(RATING, 1, Sector.NGO, List.of()));

        assertThat(state(workshop, RATING, RateState.class).ratings()).isEmpty();
        assertThat(state(workshop, RATING, RateState.class).counts()).isEmpty();
        assertThat(tookPart(workshop, RATING)).isEmpty();
        workshop.facilitatorAsks(new EnterSheet(RATING, 1, Sector.NGO, List.of()));
        assertThat(workshop.lastEvents()).isEmpty();
        workshop.facilitatorDoes(sheet(RATING, Sector.NGO, rate(1, 4)));
        assertThat(sheets(workshop, RATING).there()).containsOnlyKeys(2);
    }

    @Test
    void oneAnswerThatIsRefusedRefusesTheSheet() {
        var workshop = inRating();

        refused(workshop, sheet(RATING, Sector.NGO, rate(1, 5), rate(2, 6)), Reason.RATING_UNKNOWN);
        refused(workshop, sheet(RATING, Sector.NGO, rate(1, 5), rate(99, 1)), Reason.CHOICE_UNKNOWN);
        refused(workshop, sheet(RATING, Sector.NGO, new Cast(RATING, Map.of(1, 1))), Reason.ACTIVITY_UNKNOWN);
        refused(
                workshop,
                sheet(RATING, Sector.NGO, new Rate(PRIORITIES, 1, Scale.IMPORTANCE, 1)),
                Reason.ACTIVITY_UNKNOWN);
        refused(workshop, sheet(RATING, Sector.NGO), Reason.SHEET_EMPTY);
        refused(workshop, new EnterSheet(RATING, 1, Sector.NGO, List.of(rate(1, 5))), Reason.PAPER_UNKNOWN);
        refused(workshop, new EnterSheet(RATING, -1, Sector.NGO, List.of(rate(1, 5))), Reason.PAPER_UNKNOWN);
        assertThat(sheets(workshop, RATING)).isEqualTo(Sheets.NONE);
    }

    @Test
    void sheetsAreEnteredFromTheOpeningUntilTheResultIsShownAlsoOnceItIsClosed() {
        var workshop = inRating().facilitatorDoes(new StandBy(RATING));
        refused(workshop, sheet(RATING, Sector.NGO, rate(1, 5)), Reason.ACTIVITY_NOT_OPEN);

        workshop.facilitatorDoes(new OpenActivity(RATING))
                .facilitatorDoes(new CloseActivity(RATING))
                .facilitatorDoes(sheet(RATING, Sector.NGO, rate(1, 5)))
                .facilitatorDoes(new RevealResult(RATING));

        refused(workshop, sheet(RATING, Sector.NGO, rate(1, 4)), Reason.PAPER_AFTER_REVEAL);
        refused(workshop, new EnterSheet(RATING, 1, Sector.NGO, List.of()), Reason.PAPER_AFTER_REVEAL);
    }

    @Test
    void ofAWorkshopThatIsOverTheyAreEnteredOnceItIsOpenAgain() {
        var workshop = inRating().facilitatorDoes(new CloseWorkshop());
        refused(workshop, sheet(RATING, Sector.NGO, rate(1, 5)), Reason.WORKSHOP_CLOSED);

        workshop.facilitatorDoes(new ReopenWorkshop()).facilitatorDoes(sheet(RATING, Sector.NGO, rate(1, 5)));

        assertThat(onPaper(workshop, RATING)).isEqualTo(Map.of(Sector.NGO, 1));
    }

    @Test
    void noMoreOfASectorThanWereCountedInTheHall() {
        var workshop = inRating().facilitatorDoes(new CountWithoutPhone(Sector.NGO, 1));
        workshop.facilitatorDoes(sheet(RATING, Sector.NGO, rate(1, 5)));

        refused(workshop, sheet(RATING, Sector.NGO, rate(1, 4)), Reason.WITHOUT_PHONE_FEWER);
        refused(workshop, new CountWithoutPhone(Sector.NGO, 0), Reason.WITHOUT_PHONE_ENTERED);
        workshop.facilitatorDoes(new EnterSheet(RATING, 1, Sector.NGO, List.of(rate(1, 3))));
    }

    @Test
    void onlyFacilitatorsEnterThemAndOnlyWherePeopleAnswerOnSheets() {
        var workshop = inRating();

        workshop.asks(participant(1), sheet(RATING, Sector.NGO, rate(1, 5)));
        assertThat(workshop.refusal()).contains(Reason.NOT_ALLOWED);
        refused(workshop, sheet(PRIORITIES, Sector.NGO, new Cast(PRIORITIES, Map.of(1, 1))), Reason.SHEETS_UNWANTED);
    }

    @Test
    void whatWasEnteredChangedOrTakenAwayIsAsItWasOnceThatIsTakenBack() {
        var workshop = inRating().facilitatorDoes(sheet(RATING, Sector.NGO, rate(1, 5), rate(2, 2)));
        var entered = sheets(workshop, RATING).there();

        workshop.facilitatorDoes(new EnterSheet(RATING, 1, Sector.BUSINESS, List.of(rate(2, 4))));
        workshop.facilitatorDoes(new Undo(workshop.state().version()));
        assertThat(sheets(workshop, RATING).there()).isEqualTo(entered);

        workshop.facilitatorDoes(new EnterSheet(RATING, 1, Sector.NGO, List.of()));
        workshop.facilitatorDoes(new Undo(workshop.state().version()));
        assertThat(sheets(workshop, RATING).there()).isEqualTo(entered);

        workshop.facilitatorDoes(sheet(RATING, Sector.NGO, rate(1, 1)));
        workshop.facilitatorDoes(new Undo(workshop.state().version()));
        assertThat(sheets(workshop, RATING).there()).isEqualTo(entered);
    }

    @Test
    void anActivityWithASheetKeepsItsSettings() {
        var workshop = inRating().facilitatorDoes(sheet(RATING, Sector.NGO, rate(1, 5)));
        workshop.facilitatorDoes(new EnterSheet(RATING, 1, Sector.NGO, List.of()));

        var other = StaszowAgenda.with(workshop.state().agenda(), RATING, RateSettings.importance(THEMES));
        refused(workshop, new SetAgenda(other, workshop.state().agendaVersion()), Reason.ACTIVITY_IN_USE);
    }

    @Test
    void peopleAgreeAndDisagreeOnSheets() {
        var workshop = with(statements())
                .facilitatorDoes(sheet(OPINIONS, Sector.NGO, say(1, Stance.AGREE), say(2, Stance.PASS)));
        assertThat(onPaper(workshop, OPINIONS)).isEqualTo(Map.of(Sector.NGO, 1));
        assertThat(state(workshop, OPINIONS, OpineState.class).of(FIRST)).hasSize(2);

        workshop.facilitatorDoes(new EnterSheet(OPINIONS, 1, Sector.NGO, List.of()));

        assertThat(state(workshop, OPINIONS, OpineState.class).answered()).isEmpty();
        assertThat(state(workshop, OPINIONS, OpineState.class).answers()).isEqualTo(Answers.none());
    }

    @Test
    void peoplePutThingsInOrderOnSheets() {
        var workshop =
                with(aRanking(THEMES)).facilitatorDoes(sheet(RANKING, Sector.NGO, new Order(RANKING, List.of(2, 1))));
        assertThat(state(workshop, RANKING, RankState.class).of(FIRST)).containsExactly(2, 1);
        assertThat(onPaper(workshop, RANKING)).isEqualTo(Map.of(Sector.NGO, 1));

        workshop.facilitatorDoes(new EnterSheet(RANKING, 1, Sector.NGO, List.of()));

        assertThat(state(workshop, RANKING, RankState.class).answers()).isEqualTo(Answers.none());
    }

    @Test
    void peopleCompareTwoThingsOnSheets() {
        var workshop = with(comparisons(THEMES, 5))
                .facilitatorDoes(sheet(COMPARING, Sector.NGO, Prefer.of(COMPARING, 1, 2, 2)));
        assertThat(onPaper(workshop, COMPARING)).isEqualTo(Map.of(Sector.NGO, 1));
        assertThat(state(workshop, COMPARING, CompareState.class).counts()).hasSize(1);

        workshop.facilitatorDoes(new EnterSheet(COMPARING, 1, Sector.NGO, List.of()));

        assertThat(state(workshop, COMPARING, CompareState.class).counts()).isEmpty();
        assertThat(state(workshop, COMPARING, CompareState.class).answers()).isEqualTo(Answers.none());
    }

    @Test
    void aPaperQuestionnaireHasRatingsAndWords() {
        var workshop = with(evaluations());
        workshop.facilitatorDoes(sheet(
                EVALUATION,
                Sector.NGO,
                new EvaluateCommand.Rate(EVALUATION, "forms", 4),
                new EvaluateCommand.Write(EVALUATION, "comment", "Dziękuję")));

        var found = EvaluateKind.evaluated(situation(workshop, EVALUATION));
        assertThat(found.people()).isEqualTo(Map.of(Sector.NGO, 1));
        assertThat(found.texts()).extracting(Finding.AnswerWritten::text).containsExactly("Dziękuję");
        assertThat(onPaper(workshop, EVALUATION)).isEqualTo(Map.of(Sector.NGO, 1));

        workshop.facilitatorDoes(new EnterSheet(EVALUATION, 1, Sector.NGO, List.of()));

        assertThat(workshop.activity(EVALUATION).state()).isEqualTo(new EvaluateKind().initial());
    }

    /** Two papers of the same number in two evaluations need not be of the same person. */
    @Test
    void nobodyOnPaperIsComparedWithWhoStoodOnAnEarlierSheet() {
        var workshop = with(evaluations());
        for (int i = 0; i < 6; i++) {
            workshop.facilitatorDoes(new OpenActivity(BEGINNING))
                    .facilitatorDoes(
                            sheet(BEGINNING, Sector.RESIDENTS, new EvaluateCommand.Rate(BEGINNING, "forms", 1)))
                    .facilitatorDoes(
                            sheet(EVALUATION, Sector.RESIDENTS, new EvaluateCommand.Rate(EVALUATION, "forms", 5)));
        }

        var rows = EvaluateKind.evaluated(situation(workshop, EVALUATION)).rows();

        assertThat(rows).allSatisfy(row -> assertThat(row.shift()).isNull());
    }

    @Test
    void theEventSaysTheSheetWithItsNumberAndSector() {
        var workshop = inRating().facilitatorDoes(sheet(RATING, Sector.NGO, rate(1, 5)));

        assertThat(workshop.lastEvents()).singleElement().isInstanceOfSatisfying(SheetEntered.class, event -> {
            assertThat(event.number()).isEqualTo(1);
            assertThat(event.sector()).isEqualTo(Sector.NGO);
            assertThat(event.answers()).hasSize(1);
        });
    }

    @Test
    void whatCountsIsWhatTheSheetsSayAndNobodyOnPaperIsCountedWhoDidNotTakePart() {
        var most = new int[1];
        for (long seed = 541; seed <= 546; seed++)
            RandomMeeting.hold(
                    seed,
                    1_500,
                    workshop -> workshop.state()
                            .activities()
                            .keySet()
                            .forEach(id -> most[0] = Math.max(most[0], holdsFor(workshop, id))));
        assertThat(most[0]).as("sheets").isGreaterThan(1);
    }

    /** How many sheets there are. */
    private static int holdsFor(WorkshopBuilder workshop, ActivityId id) {
        var now = workshop.state().situation(id).orElseThrow();
        var kind = KINDS.of(now.settings());
        Sheets sheets = now.run().sheets();
        if (sheets.equals(Sheets.NONE)) return 0;
        ActivityState state = now.state();
        for (int number = 1; number <= sheets.last(); number++) state = kind.without(state, Sheets.standIn(number));
        for (var sheet : sheets.there().values()) for (var answer : sheet.answers()) state = kind.apply(state, answer);
        assertThat(state).isEqualTo(now.state());
        Map<Sector, Integer> tookPart = kind.tookPart(now);
        kind.withoutPhone(now)
                .forEach((sector, n) -> assertThat(n).isLessThanOrEqualTo(tookPart.getOrDefault(sector, 0)));
        return sheets.there().size();
    }

    /** Two themes; twenty people of each sector have no phone. */
    private static WorkshopBuilder inRating() {
        return with(aRating());
    }

    private static WorkshopBuilder with(Block... more) {
        var workshop = aWorkshop().inVoting();
        Agenda agenda = workshop.state().agenda();
        for (Block block : more) agenda = plus(agenda, block);
        workshop.facilitatorDoes(new SetAgenda(agenda, workshop.state().agendaVersion()));
        for (Sector sector : Sector.values()) workshop.facilitatorDoes(new CountWithoutPhone(sector, 20));
        ActivityId last = agenda.activities().toList().getLast().id();
        return workshop.at(last);
    }

    private static EnterSheet sheet(ActivityId id, Sector sector, ActivityCommand... answers) {
        return new EnterSheet(id, 0, sector, List.of(answers));
    }

    private static Rate rate(int choice, int value) {
        return new Rate(RATING, choice, Scale.IMPORTANCE, value);
    }

    private static Say say(int statement, Stance stance) {
        return new Say(OPINIONS, statement, stance);
    }

    private static void refused(WorkshopBuilder workshop, FacilitatorCommand command, Reason why) {
        workshop.facilitatorAsks(command);
        assertThat(workshop.refusal()).as(command.toString()).contains(why);
    }

    private static <S extends ActivityState> S state(WorkshopBuilder workshop, ActivityId id, Class<S> type) {
        return type.cast(workshop.activity(id).state());
    }

    private static Sheets sheets(WorkshopBuilder workshop, ActivityId id) {
        return workshop.activity(id).sheets();
    }

    @SuppressWarnings("unchecked")
    private static <G extends Settings, S extends ActivityState> Situation<G, S> situation(
            WorkshopBuilder workshop, ActivityId id) {
        return (Situation<G, S>) workshop.state().situation(id).orElseThrow();
    }

    private static Map<Sector, Integer> tookPart(WorkshopBuilder workshop, ActivityId id) {
        var now = workshop.state().situation(id).orElseThrow();
        return KINDS.of(now.settings()).tookPart(now);
    }

    private static Map<Sector, Integer> onPaper(WorkshopBuilder workshop, ActivityId id) {
        var now = workshop.state().situation(id).orElseThrow();
        return KINDS.of(now.settings()).withoutPhone(now);
    }
}
