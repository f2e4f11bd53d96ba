package pl.narada.console;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.narada.activity.summarise.ActionItem;
import pl.narada.activity.summarise.Decision;
import pl.narada.activity.summarise.SummariseCommand.RecordAction;
import pl.narada.activity.summarise.SummariseCommand.RecordDecision;
import pl.narada.activity.summarise.SummariseCommand.WriteSummary;
import pl.narada.activity.summarise.SummariseState;
import pl.narada.shared.Sector;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

class SummarisingAtTheConsoleTest extends StaffScreens {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 15);

    private Meeting meeting;

    @BeforeEach
    void theLastBlock() {
        meeting = planned().joinedBy(Sector.NGO, 2).at(SUMMARY);
        open("console/" + meeting.id());
    }

    @Test
    void theSummaryIsWrittenDown() {
        LocatorJ._setValue(summary(), "Powstanie wspólny kalendarz.\n");

        assertThat(state().summary()).isEqualTo("Powstanie wspólny kalendarz.");
        assertThat(summary().getValue()).isEqualTo("Powstanie wspólny kalendarz.\n");
        hearsNothing();
    }

    @Test
    void whatAnotherFacilitatorWritesAppearsInMySummary() {
        LocatorJ._setValue(summary(), "Powstanie kalendarz.");

        meeting.janDoes(new WriteSummary(SUMMARY, "Powstanie kalendarz i mapa."));

        soon(() -> summary().getValue().equals("Powstanie kalendarz i mapa."));
        LocatorJ._setValue(summary(), "Powstanie kalendarz, mapa i lista.");
        assertThat(state().summary()).isEqualTo("Powstanie kalendarz, mapa i lista.");
    }

    @Test
    void aSummaryThatIsTooLongIsRefusedAndStaysInTheField() {
        String tooLong = "x".repeat(5001);

        LocatorJ._setValue(summary(), tooLong);

        assertThat(state().summary()).isEmpty();
        hears("Tekst jest za długi. Zmieści się najwyżej 5 000 znaków.");
        assertThat(summary().getValue()).isEqualTo(tooLong);
    }

    @Test
    void aSummaryThatWasRefusedStaysInTheFieldAlsoWhenSomethingElseHappens() {
        String tooLong = "x".repeat(5001);
        LocatorJ._setValue(summary(), "Krótkie.");
        LocatorJ._setValue(summary(), tooLong);

        meeting.janDoes(new RecordDecision(SUMMARY, null, "Spotykamy się co kwartał."));

        soon(() -> rows("Decyzja").size() == 1);
        assertThat(summary().getValue()).isEqualTo(tooLong);
    }

    @Test
    void aDoubleSpaceDoesNotReplaceWhatOneIsTyping() {
        LocatorJ._setValue(summary(), "Ustalono:  dwa zadania");

        assertThat(state().summary()).isEqualTo("Ustalono: dwa zadania");
        assertThat(summary().getValue()).isEqualTo("Ustalono:  dwa zadania");
    }

    @Test
    void aDecisionIsRecorded() {
        LocatorJ._setValue(newDecision(), "Spotykamy się co kwartał.");
        press("Dodaj decyzję");

        assertThat(state().decisions()).containsExactly(new Decision(1, "Spotykamy się co kwartał."));
        assertThat(newDecision().getValue()).isEmpty();
        assertThat(decision(0).getValue()).isEqualTo("Spotykamy się co kwartał.");
    }

    @Test
    void aDecisionWithoutWordsIsRefused() {
        press("Dodaj decyzję");

        hears("Wpisz tekst.");
        assertThat(state().decisions()).isEmpty();
    }

    @Test
    void aDecisionThatIsTooLongIsRefusedAndStaysInTheField() {
        String tooLong = "x".repeat(301);
        LocatorJ._setValue(newDecision(), tooLong);

        press("Dodaj decyzję");

        hears("Tekst jest za długi. Zmieści się najwyżej 300 znaków.");
        assertThat(newDecision().getValue()).isEqualTo(tooLong);
    }

    @Test
    void aDecisionIsCorrectedAndTakenBack() {
        meeting.janDoes(new RecordDecision(SUMMARY, null, "Spotykamy się co rok."));
        soon(() -> rows("Decyzja").size() == 1);

        LocatorJ._setValue(decision(0), "Spotykamy się co kwartał.");
        assertThat(state().decisions()).containsExactly(new Decision(1, "Spotykamy się co kwartał."));

        press(rowOf(decision(0)), "Usuń");
        assertThat(state().decisions()).isEmpty();
        assertThat(rows("Decyzja")).isEmpty();
    }

    @Test
    void aCorrectionThatIsRefusedStaysInTheFieldAndIsMarked() {
        meeting.janDoes(new RecordDecision(SUMMARY, null, "Spotykamy się co rok."));
        soon(() -> rows("Decyzja").size() == 1);

        LocatorJ._setValue(decision(0), " ");

        hears("Wpisz tekst.");
        assertThat(decision(0).getValue()).isEqualTo(" ");
        assertThat(decision(0).isInvalid()).isTrue();
        assertThat(state().decisions()).containsExactly(new Decision(1, "Spotykamy się co rok."));
    }

    @Test
    void anActionItemIsRecordedWithWhoAndUntilWhen() {
        fillAction("Założyć kalendarz", "Ewa z urzędu", MARCH);
        press("Dodaj zadanie");

        assertThat(state().actions()).containsExactly(new ActionItem(1, "Założyć kalendarz", "Ewa z urzędu", MARCH));
        assertThat(newAction().getValue()).isEmpty();
        assertThat(newWho().getValue()).isEmpty();
        assertThat(newUntil().isEmpty()).isTrue();
    }

    @Test
    void anActionItemMayHaveNoDate() {
        fillAction("Założyć kalendarz", "Ewa", null);
        press("Dodaj zadanie");

        assertThat(state().actions()).containsExactly(new ActionItem(1, "Założyć kalendarz", "Ewa", null));
    }

    @Test
    void anActionItemWithNobodyToDoItIsRefusedAndStaysInTheFields() {
        fillAction("Założyć kalendarz", " ", MARCH);

        press("Dodaj zadanie");

        hears("Wpisz, kto zajmie się tym zadaniem.");
        assertThat(state().actions()).isEmpty();
        assertThat(newAction().getValue()).isEqualTo("Założyć kalendarz");
        assertThat(newUntil().getValue()).isEqualTo(MARCH);
    }

    @Test
    void aDateThatCannotBeReadIsNotSilentlyLeftOut() {
        fillAction("Założyć kalendarz", "Ewa", null);
        newUntil().setInvalid(true); // as the browser says of "wkrótce"

        press("Dodaj zadanie");

        hears("Nie udało się odczytać daty. Wpisz ją tak: 15.01.2024.");
        assertThat(state().actions()).isEmpty();
        assertThat(newAction().getValue()).isEqualTo("Założyć kalendarz");
    }

    @Test
    void anActionItemIsCorrectedFieldByFieldAndTakenBack() {
        anActionItem();

        LocatorJ._setValue(words("Co jest do zrobienia?").getFirst(), "Założyć mapę");
        LocatorJ._setValue(words("Kto?").getFirst(), "Adam");
        LocatorJ._setValue(LocatorJ._find(DatePicker.class).getFirst(), MARCH);

        assertThat(state().actions()).containsExactly(new ActionItem(1, "Założyć mapę", "Adam", MARCH));

        press(rowOf(words("Kto?").getFirst()), "Usuń");
        assertThat(state().actions()).isEmpty();
    }

    @Test
    void correctingOneFieldOfAnActionItemLeavesTheOthersWhereTheyAre() {
        anActionItem();
        TextField who = words("Kto?").getFirst();

        LocatorJ._setValue(words("Co jest do zrobienia?").getFirst(), "Założyć mapę");

        assertThat(words("Kto?").getFirst()).isSameAs(who);
    }

    @Test
    void whatOneIsTypingStaysWhenAnotherFacilitatorRecordsSomething() {
        anActionItem();
        LocatorJ._setValue(newDecision(), "Spotykamy się");
        fillAction("Zrobić listę", "Ola", null);
        TextField typing = newDecision();
        TextField correcting = words("Kto?").getFirst();

        meeting.janDoes(new RecordDecision(SUMMARY, null, "Powstanie mapa."));
        meeting.janDoes(new RecordAction(SUMMARY, null, "Drugie zadanie", "Jan", null));

        soon(() -> rows("Decyzja").size() == 1 && words("Kto?").size() == 3);
        assertThat(newDecision()).isSameAs(typing);
        assertThat(typing.getValue()).isEqualTo("Spotykamy się");
        assertThat(newAction().getValue()).isEqualTo("Zrobić listę");
        assertThat(newWho().getValue()).isEqualTo("Ola");
        assertThat(words("Kto?").getFirst()).isSameAs(correcting);
    }

    @Test
    void afterTheEndNothingIsWrittenDown() {
        TextField decision = newDecision();
        LocatorJ._setValue(decision, "Za późno");
        meeting.over();

        press("Dodaj decyzję");

        hears("Spotkanie już się zakończyło.");
        assertThat(decision.getValue()).isEqualTo("Za późno");
        assertThat(state().decisions()).isEmpty();
    }

    private void anActionItem() {
        meeting.janDoes(new RecordAction(SUMMARY, null, "Założyć kalendarz", "Ewa", null));
        soon(() -> words("Kto?").size() == 2);
    }

    private SummariseState state() {
        return meeting.stateOf(SUMMARY, SummariseState.class);
    }

    private static TextArea summary() {
        return LocatorJ._get(TextArea.class, f -> f.withLabel("Podsumowanie"));
    }

    private static TextField newDecision() {
        return LocatorJ._get(TextField.class, f -> f.withPlaceholder("Co zostało postanowione?"));
    }

    private static TextField decision(int index) {
        return rows("Decyzja").get(index);
    }

    private static List<TextField> rows(String label) {
        return LocatorJ._find(
                TextField.class,
                f -> f.withPredicate(
                        field -> field.getAriaLabel().filter(label::equals).isPresent()));
    }

    /** With this placeholder, those recorded first and the empty one last. */
    private static List<TextField> words(String placeholder) {
        return LocatorJ._find(TextField.class, f -> f.withPlaceholder(placeholder));
    }

    private static Component rowOf(Component field) {
        return field.getParent().orElseThrow();
    }

    private static TextField newAction() {
        return words("Co jest do zrobienia?").getLast();
    }

    private static TextField newWho() {
        return words("Kto?").getLast();
    }

    private static DatePicker newUntil() {
        return LocatorJ._find(DatePicker.class).getLast();
    }

    private static void fillAction(String text, String who, @Nullable LocalDate until) {
        LocatorJ._setValue(newAction(), text);
        LocatorJ._setValue(newWho(), who);
        LocatorJ._setValue(newUntil(), until);
    }
}
