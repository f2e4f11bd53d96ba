package pl.narada.console;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.narada.activity.ask.AskCommand.Hide;
import pl.narada.activity.ask.AskCommand.MarkAnswered;
import pl.narada.activity.ask.AskCommand.TakeUp;
import pl.narada.activity.ask.AskState;
import pl.narada.activity.ask.Question;
import pl.narada.shared.Sector;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

class AnsweringQuestionsTest extends StaffScreens {

    private Meeting meeting;

    @BeforeEach
    void threeQuestions() {
        meeting = planned().inQuestions();
        open("console/" + meeting.id());
    }

    @Test
    void whatMostPeopleWantToKnowIsOnTop() {
        assertThat(rowsIn("questions-open"))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("3 Kto za to zapłaci? NGO"),
                        second -> assertThat(second).startsWith("1 Kiedy ruszy autobus? NGO"),
                        third -> assertThat(third).startsWith("1 Gdzie są notatki? JST"));
        assertThat(screen()).contains("3 pytania czekają na odpowiedź", "Następne: „Kto za to zapłaci?”");
    }

    @Test
    void oneButtonAnswersTheCurrentQuestionAndTakesUpTheMostSupported() {
        press("Następne pytanie");
        soon(() -> rowsIn("questions-now").size() == 1);
        assertThat(rowsIn("questions-now").getFirst()).contains("Kto za to zapłaci?");

        meeting.supports(4, 3);
        seesSoon("Następne: „Gdzie są notatki?”");
        press("Następne pytanie");

        soon(() -> rowsIn("questions-now").getFirst().contains("Gdzie są notatki?"));
        assertThat(state().answered()).extracting(Question::text).containsExactly("Kto za to zapłaci?");
        assertThat(rowsIn("questions-answered"))
                .singleElement()
                .satisfies(row -> assertThat(row).contains("Kto za to zapłaci?", "Wróć do kolejki"));
        hearsNothing();
    }

    @Test
    void withoutAQuestionThereIsNoNextOne() {
        for (int id = 1; id <= 3; id++) meeting.janDoes(new MarkAnswered(QUESTIONS, id));

        seesSoon("Nie ma więcej pytań w kolejce.");

        assertThat(button("Następne pytanie").isEnabled()).isFalse();
        assertThat(screen()).contains("Nikt nie czeka na odpowiedź");
    }

    @Test
    void anyQuestionCanBeTakenUpAnsweredAndPutBack() {
        press(row("Gdzie są notatki?"), "Odpowiadamy teraz");
        soon(() -> rowsIn("questions-now").size() == 1);
        assertThat(buttons(row("Gdzie są notatki?"))).containsExactly("Odpowiedziano", "Ukryj", "⋯");

        more(row("Gdzie są notatki?"));
        press(row("Gdzie są notatki?"), "Wróć do kolejki");
        soon(() -> rowsIn("questions-now").isEmpty());
        assertThat(state().current()).isNull();

        more(row("Gdzie są notatki?"));
        press(row("Gdzie są notatki?"), "Odpowiedziano");
        soon(() -> rowsIn("questions-answered").size() == 1);
        press(row("Gdzie są notatki?"), "Wróć do kolejki");
        soon(() -> rowsIn("questions-open").size() == 3);
        assertThat(state().answered()).isEmpty();
    }

    @Test
    void whatIsHiddenWaitsBelowToBeRestored() {
        press(row("Kto za to zapłaci?"), "Ukryj");
        soon(() -> rowsIn("questions-hidden").size() == 1);
        assertThat(screen()).contains("Następne: „Kiedy ruszy autobus?”", "Ukryte: 1");
        assertThat(buttons(row("Kto za to zapłaci?"))).containsExactly("Przywróć", "⋯");

        press(row("Kto za to zapłaci?"), "Przywróć");

        soon(() -> rowsIn("questions-open").size() == 3);
        assertThat(state().hidden()).isEmpty();
    }

    @Test
    void aTypoIsCorrectedAndTheFirstWordsStandBelow() {
        more(row("Gdzie są notatki?"));
        press(row("Gdzie są notatki?"), "Popraw");
        LocatorJ._setValue(LocatorJ._get(part("words-editor"), TextField.class), "Gdzie będą notatki?");
        press(part("words-editor"), "Zapisz");

        seesSoon("pierwotnie: Gdzie są notatki?");
        assertThat(question(3).text()).isEqualTo("Gdzie będą notatki?");
    }

    @Test
    void whatOneIsTypingStaysWhateverHappensToTheQuestion() {
        more(row("Gdzie są notatki?"));
        press(row("Gdzie są notatki?"), "Popraw");
        TextField typing = LocatorJ._get(part("words-editor"), TextField.class);
        LocatorJ._setValue(typing, "Gdzie b");

        meeting.janDoes(new TakeUp(QUESTIONS, 3)).supports(1, 3).janDoes(new Hide(QUESTIONS, 3));
        seesSoon("Ukryte: 1");

        assertThat(LocatorJ._get(part("words-editor"), TextField.class)).isSameAs(typing);
        assertThat(typing.getValue()).isEqualTo("Gdzie b");
    }

    @Test
    void somebodyWithoutAPhoneAsksToo() {
        meeting.withoutPhones(Sector.BUSINESS, 1);
        LocatorJ._setValue(field("Treść pytania"), "Czy będzie tłumacz?");
        @SuppressWarnings("unchecked")
        Select<Sector> sector = LocatorJ._get(Select.class, s -> s.withLabel("Sektor"));
        LocatorJ._setValue(sector, Sector.BUSINESS);
        press("Dopisz pytanie");

        seesSoon("Czy będzie tłumacz?");
        assertThat(text(row("Czy będzie tłumacz?"))).contains("zapisane dla osoby bez telefonu", "firmy");
        assertThat(question(4).entered()).isEqualTo(Sector.BUSINESS);
        assertThat(field("Treść pytania").getValue()).isEmpty();
    }

    @Test
    void anEmptyQuestionIsRefusedAndTheFieldStays() {
        LocatorJ._setValue(field("Treść pytania"), " ");
        press("Dopisz pytanie");

        hears("Wpisz tekst.");
        assertThat(field("Treść pytania").getValue()).isEqualTo(" ");
    }

    @Test
    void aQuestionIsFoundAndTheOneThatIsOnStays() {
        press("Następne pytanie");
        soon(() -> rowsIn("questions-now").size() == 1);

        LocatorJ._setValue(
                LocatorJ._get(TextField.class, f -> f.withPlaceholder("Szukaj w\u00A0pytaniach")), "AUTOBUS");

        assertThat(rowsIn("questions-open"))
                .singleElement()
                .satisfies(row -> assertThat(row).contains("Kiedy ruszy autobus?"));
        assertThat(rowsIn("questions-now")).hasSize(1);
    }

    private AskState state() {
        return meeting.stateOf(QUESTIONS, AskState.class);
    }

    private Question question(int id) {
        return Objects.requireNonNull(state().question(id));
    }

    private static Component row(String words) {
        return partSaying("question-row", words);
    }

    private static List<String> rowsIn(String section) {
        return parts(section).stream()
                .flatMap(s -> LocatorJ._find(s, Component.class, c -> c.withClasses("question-row")).stream())
                .map(StaffScreens::text)
                .toList();
    }
}
