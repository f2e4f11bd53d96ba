package pl.narada.console;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import pl.narada.activity.compare.CompareState;
import pl.narada.activity.evaluate.EvaluateCommand;
import pl.narada.activity.evaluate.EvaluateState;
import pl.narada.activity.opine.OpineState;
import pl.narada.activity.rank.RankState;
import pl.narada.activity.rate.RateState;
import pl.narada.deliberation.Stance;
import pl.narada.room.Sheets;
import pl.narada.room.command.FacilitatorCommand.EnterSheet;
import pl.narada.shared.ActivityId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

/** Six people have a phone; those without one hand in sheets of paper, which the facilitator types in one after another. */
class SheetsAtTheConsoleTest extends StaffScreens {

    private static final ParticipantId FIRST = Sheets.standIn(1);

    @SuppressWarnings("NullAway.Init")
    private Meeting meeting;

    @Test
    void oneSheetAfterAnotherIsTypedInAndTheSectorStays() {
        begin(planned().inRating());
        choose(Sector.RESIDENTS);
        type("Transport: Ważność", 5);
        type("Transport: Wykonalność", 2);
        press("Dopisz kartkę");
        hears("Zapisano.");
        assertThat(number("Transport: Ważność").getValue()).isNull();
        assertThat(sector().getValue()).isEqualTo(Sector.RESIDENTS);
        type("Młodzież: Ważność", 4);
        press("Dopisz kartkę");

        assertThat(sheets(RATING).there()).containsOnlyKeys(1, 2);
        assertThat(Objects.requireNonNull(meeting.stateOf(RATING, RateState.class)
                                .ratings()
                                .get(FIRST))
                        .values()
                        .values())
                .containsExactlyInAnyOrder(5, 2);
        seesSoon("Kartka 2 · mieszkańcy · odpowiedzi: 1");
        assertThat(screen()).contains("Kartka 1 · mieszkańcy · odpowiedzi: 2", "Oceniło osób: 2 z 19");
        assertThat(paper().getSummaryText()).isEqualTo("Odpowiedzi osób bez telefonu (2)");
    }

    @Test
    void aSheetIsChangedAndTakenAwayAgain() {
        begin(planned().inRating());
        choose(Sector.RESIDENTS);
        type("Transport: Ważność", 5);
        press("Dopisz kartkę");
        seesSoon("Kartka 1 · mieszkańcy");

        press(partSaying("feed-row", "Kartka 1"), "Zmień");
        assertThat(number("Transport: Ważność").getValue()).isEqualTo(5);
        choose(Sector.NGO);
        type("Transport: Ważność", 1);
        press("Zapisz zmiany");
        seesSoon("Kartka 1 · NGO · odpowiedzi: 1");
        assertThat(sheets(RATING).there()).containsOnlyKeys(1);

        press(partSaying("feed-row", "Kartka 1"), "Usuń");
        assertThat(sheets(RATING).there()).isEmpty();
        assertThat(partsSaying("feed-row", "Kartka 1")).isEmpty();
    }

    @Test
    void whoThinksBetterOfAChangeGoesBackToANewSheet() {
        begin(planned().inRating());
        choose(Sector.RESIDENTS);
        type("Transport: Ważność", 5);
        press("Dopisz kartkę");
        seesSoon("Kartka 1 · mieszkańcy");

        press(partSaying("feed-row", "Kartka 1"), "Zmień");
        press("Anuluj");

        assertThat(number("Transport: Ważność").getValue()).isNull();
        assertThat(buttons(paper())).contains("Dopisz kartkę").doesNotContain("Zapisz zmiany");
    }

    @Test
    void whatCannotBeIsRefusedInASentenceAndNothingTypedIsLost() {
        begin(planned().inRating());
        press("Dopisz kartkę");
        hears("Wybierz sektor.");
        choose(Sector.BUSINESS);
        press("Dopisz kartkę");
        hears("Na kartce nie ma jeszcze żadnej odpowiedzi.");
        type("Transport: Ważność", 4);
        press("Dopisz kartkę");
        hears(
                "Nie ma jeszcze na liście osób bez telefonu z tego sektora. Jeśli jest ich więcej, najpierw zmień tę liczbę.");
        choose(Sector.RESIDENTS);
        type("Transport: Ważność", 6);
        press("Dopisz kartkę");
        hears("Tu trzeba liczby z podanego zakresu. Gdzie nie ma odpowiedzi, zostaw puste pole.");
        assertThat(number("Transport: Ważność").getValue()).isEqualTo(6);
        assertThat(sheets(RATING).there()).isEmpty();
    }

    @Test
    void onceTheResultIsShownItMustBeConcealedFirst() {
        begin(planned().inRating());
        choose(Sector.RESIDENTS);
        type("Transport: Ważność", 5);
        press("Dopisz kartkę");
        press("Zamknij");
        assertThat(buttons(paper())).contains("Dopisz kartkę", "Usuń");

        press("Pokaż wyniki");

        assertThat(buttons(paper())).doesNotContain("Dopisz kartkę", "Zmień", "Usuń");
        assertThat(text(paper())).contains("Żeby coś dopisać, zmienić albo usunąć, najpierw ukryj wyniki.");
    }

    @Test
    void whoTypesKeepsTheNumberOfTheirSheetWhenSomebodyElseEntersOne() {
        begin(planned().inEvaluation());
        choose(Sector.RESIDENTS);
        type(FORMS, 4);

        meeting.janDoes(
                new EnterSheet(EVALUATION, 0, Sector.NGO, List.of(new EvaluateCommand.Rate(EVALUATION, "forms", 1))));
        seesSoon("Kartka 1 · NGO");
        assertThat(number(FORMS).getValue()).isEqualTo(4);
        press("Dopisz kartkę");

        assertThat(sheets(EVALUATION).there()).containsOnlyKeys(1, 2);
    }

    @Test
    void aPaperQuestionnaireHasRatingsAndWords() {
        begin(planned().inEvaluation());
        choose(Sector.RESIDENTS);
        type(FORMS, 4);
        LocatorJ._setValue(LocatorJ._get(TextArea.class, f -> f.withLabel("Coś dodać?")), " Dziękuję \n");
        press("Dopisz kartkę");

        var answers = Objects.requireNonNull(
                meeting.stateOf(EVALUATION, EvaluateState.class).answers().get(FIRST));
        assertThat(answers.rating("forms")).isEqualTo(4);
        assertThat(answers.text("comment")).isEqualTo("Dziękuję");
        seesSoon("Odpowiedziało osób: 1 z 19");
    }

    @Test
    void thingsArePutInOrderByTheirPlaces() {
        begin(planned().inVoting().inRanking());
        choose(Sector.RESIDENTS);
        type("Transport", 2);
        type("Młodzież", 2);
        press("Dopisz kartkę");
        hears("Dwie rzeczy mają to samo miejsce. Każde miejsce może być tylko raz.");
        type("Młodzież", 1);
        press("Dopisz kartkę");

        assertThat(meeting.stateOf(RANKING, RankState.class).of(FIRST)).containsExactly(2, 1);
        press(partSaying("feed-row", "Kartka 1"), "Zmień");
        assertThat(number("Transport").getValue()).isEqualTo(2);
    }

    @Test
    void statementsAreAnsweredByADigit() {
        begin(planned().inOpinions());
        choose(Sector.RESIDENTS);
        pick(STATEMENTS[0], 1);
        pick(STATEMENTS[1], 3);
        press("Dopisz kartkę");

        assertThat(meeting.stateOf(OPINIONS, OpineState.class).of(FIRST))
                .isEqualTo(Map.of(1, Stance.AGREE, 2, Stance.PASS));
        press(partSaying("feed-row", "Kartka 1"), "Zmień");
        assertThat(list(STATEMENTS[1]).getValue()).isEqualTo(3);
        assertThat(list(STATEMENTS[0]).getItemLabelGenerator().apply(1)).isEqualTo("1 – Zgadzam się");
    }

    @Test
    void thePersonOfASheetIsAskedTheirOwnPairs() {
        begin(planned().inVoting().inComparing());
        choose(Sector.RESIDENTS);
        List<Select<Integer>> pairs = pairs();
        assertThat(pairs).isNotEmpty();
        pairs.forEach(pair -> LocatorJ._setValue(pair, 2));
        press("Dopisz kartkę");

        assertThat(meeting.stateOf(COMPARING, CompareState.class).of(FIRST)).hasSameSizeAs(pairs);
        press(partSaying("feed-row", "Kartka 1"), "Zmień");
        assertThat(pairs()).allSatisfy(pair -> assertThat(pair.getValue()).isEqualTo(2));
    }

    private static final String FORMS = "Znam formy współpracy.";

    /** One person of an NGO and twelve residents have no phone. */
    private void begin(Meeting of) {
        meeting = of.withoutPhones(Sector.NGO, 1).withoutPhones(Sector.RESIDENTS, 12);
        open("console/" + meeting.id());
        paper().setOpened(true);
    }

    private Sheets sheets(ActivityId id) {
        return Objects.requireNonNull(meeting.state().activities().get(id)).sheets();
    }

    private static Details paper() {
        return (Details) part("paper-votes");
    }

    private static void choose(Sector of) {
        LocatorJ._setValue(sector(), of);
    }

    @SuppressWarnings("unchecked")
    private static Select<Sector> sector() {
        return LocatorJ._get(Select.class, s -> s.withLabel("Sektor"));
    }

    private static void type(String question, int value) {
        LocatorJ._setValue(number(question), value);
    }

    private static IntegerField number(String question) {
        return LocatorJ._get(IntegerField.class, f -> f.withLabel(question));
    }

    private static void pick(String question, int answer) {
        LocatorJ._setValue(list(question), answer);
    }

    @SuppressWarnings("unchecked")
    private static Select<Integer> list(String question) {
        return LocatorJ._get(Select.class, s -> s.withLabel(question));
    }

    @SuppressWarnings("unchecked")
    private static List<Select<Integer>> pairs() {
        return LocatorJ._find(Select.class).stream()
                .filter(s -> s.getLabel() != null && s.getLabel().contains(" / "))
                .map(s -> (Select<Integer>) s)
                .toList();
    }
}
