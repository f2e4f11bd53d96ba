package pl.narada.console;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.narada.activity.ask.AskCommand.Hide;
import pl.narada.activity.ask.AskCommand.MarkAnswered;
import pl.narada.activity.ask.AskCommand.WriteAnswer;
import pl.narada.activity.ask.AskState;
import pl.narada.activity.ask.Question;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

class WritingAnswersAtTheConsoleTest extends StaffScreens {

    private static final String PLACE = "Gdzie są notatki?";

    private Meeting meeting;

    @BeforeEach
    void threeQuestions() {
        meeting = planned().inQuestions();
        open("console/" + meeting.id());
    }

    @Test
    void anAnswerIsWrittenBelowTheQuestionAndRead() {
        choose("Napisz odpowiedź");
        assertThat(text(row(PLACE))).contains(PLACE);
        LocatorJ._setValue(field(), "Na stronie powiatu.\nW zakładce „Narady”.");
        press(part("answer-editor"), "Zapisz");

        soon(() -> text(row(PLACE)).contains("Odpowiedź: Na stronie powiatu."));
        assertThat(parts("answer-editor")).isEmpty();
        assertThat(notes().answer()).isEqualTo("Na stronie powiatu.\nW zakładce „Narady”.");
        assertThat(notes().answered()).isFalse();
        hearsNothing();
    }

    @Test
    void itIsChangedAndTakenAway() {
        meeting.janDoes(new WriteAnswer(QUESTIONS, 3, "W ratuszu.", ""));
        seesSoon("W ratuszu.");

        choose("Zmień odpowiedź");
        assertThat(field().getValue()).isEqualTo("W ratuszu.");
        LocatorJ._setValue(field(), "");
        press(part("answer-editor"), "Zapisz");

        soon(() -> notes().answer() == null);
        choose("Napisz odpowiedź");
        press(part("answer-editor"), "Anuluj");
        assertThat(parts("answer-editor")).isEmpty();
    }

    @Test
    void whatOneIsTypingStaysWhateverHappensToTheQuestion() {
        choose("Napisz odpowiedź");
        TextArea typing = field();
        LocatorJ._setValue(typing, "Na str");

        meeting.janDoes(new MarkAnswered(QUESTIONS, 3)).supports(1, 3).janDoes(new Hide(QUESTIONS, 3));
        seesSoon("Ukryte: 1");

        assertThat(field()).isSameAs(typing);
        assertThat(typing.getValue()).isEqualTo("Na str");
    }

    @Test
    void whatSomebodyElseHasWrittenMeanwhileIsSeenBeforeItIsWrittenOver() {
        choose("Napisz odpowiedź");
        LocatorJ._setValue(field(), "Na stronie.");
        meeting.janDoes(new WriteAnswer(QUESTIONS, 3, "W ratuszu.", ""));
        seesSoon("Tymczasem na innym urządzeniu zapisano: „");

        press(part("answer-editor"), "Zapisz");
        hears(
                "Tę odpowiedź zmieniono tymczasem na innym urządzeniu. Poniżej widać, jak brzmi teraz; zapisz jeszcze raz, jeśli ma zostać Twoja.");
        assertThat(notes().answer()).isEqualTo("W ratuszu.");
        assertThat(field().getValue()).isEqualTo("Na stronie.");

        press(part("answer-editor"), "Zapisz");
        soon(() -> "Na stronie.".equals(notes().answer()));
        assertThat(parts("answer-editor")).isEmpty();
    }

    @Test
    void oneThatIsTooLongStaysInTheField() {
        choose("Napisz odpowiedź");
        LocatorJ._setValue(field(), "x".repeat(1001));
        press(part("answer-editor"), "Zapisz");

        hears("Tekst jest za długi. Zmieści się najwyżej 1 000 znaków.");
        assertThat(field().getValue()).hasSize(1001);
    }

    @Test
    void aQuestionIsFoundByItsAnswer() {
        meeting.janDoes(new WriteAnswer(QUESTIONS, 3, "W ratuszu.", ""));
        seesSoon("W ratuszu.");

        LocatorJ._setValue(LocatorJ._get(TextField.class, f -> f.withPlaceholder("Szukaj w\u00A0pytaniach")), "RATUSZ");

        assertThat(parts("question-row"))
                .singleElement()
                .satisfies(row -> assertThat(text(row)).contains(PLACE));
    }

    private void choose(String what) {
        more(row(PLACE));
        press(row(PLACE), what);
    }

    private static TextArea field() {
        return LocatorJ._get(part("answer-editor"), TextArea.class);
    }

    private Question notes() {
        return Objects.requireNonNull(meeting.stateOf(QUESTIONS, AskState.class).question(3));
    }

    private static Component row(String words) {
        return partSaying("question-row", words);
    }
}
