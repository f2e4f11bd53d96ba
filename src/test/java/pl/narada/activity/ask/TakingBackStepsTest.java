package pl.narada.activity.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.*;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.narada.activity.ask.AskCommand.*;
import pl.narada.room.Inverse;
import pl.narada.room.Situation;
import pl.narada.room.WorkshopBuilder;
import pl.narada.shared.Sector;

/** A facilitator's step with the questions, asked back by its inverse, leaves everything as it was. */
class TakingBackStepsTest {

    /** 1 is being answered, 2 waits, 3 was answered, 4 is hidden, 5 was corrected. */
    private final WorkshopBuilder workshop = aWorkshop()
            .inQuestions()
            .withoutPhones(1)
            .asking("Kiedy?", "Gdzie?", "Za ile?", "Obelga?", "Autobós?")
            .by(2)
            .supporting(1, 2, 3)
            .facilitatorDoes(new MarkAnswered(QUESTIONS, 3))
            .facilitatorDoes(new Hide(QUESTIONS, 4))
            .facilitatorDoes(new Reword(QUESTIONS, 5, "Autobus?"))
            .facilitatorDoes(new WriteAnswer(QUESTIONS, 3, "Za 20 zł.", ""))
            .facilitatorDoes(new TakeUp(QUESTIONS, 1));

    static Stream<AskCommand> steps() {
        return Stream.of(
                new Hide(QUESTIONS, 1),
                new Hide(QUESTIONS, 2),
                new Hide(QUESTIONS, 3),
                new Restore(QUESTIONS, 4),
                new Reword(QUESTIONS, 2, "Gdzie to będzie?"),
                new Reword(QUESTIONS, 5, "Autobus do szkoły?"),
                new Reword(QUESTIONS, 5, "Autobós?"),
                new WriteAnswer(QUESTIONS, 2, "W ratuszu.", ""),
                new WriteAnswer(QUESTIONS, 3, "Za darmo.", "Za 20 zł."),
                new WriteAnswer(QUESTIONS, 3, "", "Za 20 zł."),
                new TakeUp(QUESTIONS, 2),
                new TakeUp(QUESTIONS, 3),
                new MarkAnswered(QUESTIONS, 1),
                new MarkAnswered(QUESTIONS, 2),
                new Reopen(QUESTIONS, 1),
                new Reopen(QUESTIONS, 3));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void isAsItWas(AskCommand step) {
        var before = AskRulesTest.situation(workshop);

        Inverse inverse = inverseOf(before, step);
        assertThat(AskRulesTest.situation(workshop).state()).isNotEqualTo(before.state());
        inverse.commands().forEach(workshop::facilitatorDoes);

        assertThat(AskRulesTest.situation(workshop).state()).isEqualTo(before.state());
    }

    @Test
    void withNothingBeingAnsweredTheFirstOneTakenUpGoesBack() {
        workshop.facilitatorDoes(new Reopen(QUESTIONS, 1));
        isAsItWas(new TakeUp(QUESTIONS, 2));
        isAsItWas(new TakeUp(QUESTIONS, 3));
    }

    @Test
    void whatWasEnteredIsGone() {
        var before = AskRulesTest.situation(workshop);

        Inverse inverse = inverseOf(before, new Enter(QUESTIONS, Sector.NGO, "Dla kogo?"));
        inverse.commands().forEach(workshop::facilitatorDoes);

        assertThat(AskRulesTest.situation(workshop).state().byId())
                .isEqualTo(before.state().byId());
        assertThat(inverse.about()).isEqualTo("Dla kogo?");
    }

    @Test
    void stepsWithOneQuestionStandOnEachOtherAndSoDoStepsWithTheAnswers() {
        var before = AskRulesTest.situation(workshop);

        assertThat(inverseOf(before, new Hide(QUESTIONS, 2)).touches()).isEqualTo("a31/q2");
        assertThat(inverseOf(before, new Reword(QUESTIONS, 5, "Pociąg?")).touches())
                .isEqualTo("a31/q5");
        assertThat(inverseOf(before, new WriteAnswer(QUESTIONS, 5, "Autobusem.", ""))
                        .touches())
                .isEqualTo("a31/q5/answer");
        assertThat(inverseOf(before, new TakeUp(QUESTIONS, 3)).touches()).isEqualTo("a31/answering");
        assertThat(inverseOf(before, new Hide(QUESTIONS, 1)).touches()).isEqualTo("a31/answering");
    }

    @Test
    void itTellsTheWordsAsTheyWereBefore() {
        var before = AskRulesTest.situation(workshop);

        assertThat(inverseOf(before, new Reword(QUESTIONS, 5, "Pociąg?")).about())
                .isEqualTo("Autobus?");
    }

    @Test
    void whatParticipantsDoIsTheirs() {
        var before = AskRulesTest.situation(workshop);
        workshop.by(2).asking("Po co?");

        assertThat(events())
                .allSatisfy(e -> assertThat(new AskKind().inverse(before, e)).isEmpty());
    }

    private Inverse inverseOf(Situation<AskSettings, AskState> before, AskCommand step) {
        workshop.facilitatorDoes(step);
        assertThat(events()).hasSize(1);
        return new AskKind().inverse(before, events().getFirst()).orElseThrow();
    }

    private List<AskEvent> events() {
        return workshop.lastEvents().stream().map(AskEvent.class::cast).toList();
    }
}
