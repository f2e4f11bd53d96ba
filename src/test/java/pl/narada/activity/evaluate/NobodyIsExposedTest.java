package pl.narada.activity.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.*;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pl.narada.broadcast.Pages;
import pl.narada.deliberation.Shift;
import pl.narada.room.Finding;
import pl.narada.room.Situation;
import pl.narada.room.WorkshopBuilder;
import pl.narada.room.command.FacilitatorCommand.CloseWorkshop;
import pl.narada.room.command.FacilitatorCommand.RevealResult;
import pl.narada.shared.Sector;

/** Of an evaluation nothing may be told that would show who answered what. */
class NobodyIsExposedTest {

    @Test
    void wordsNeverGoToPhonesOrTheStage() {
        var workshop = aWorkshop().inEvaluation().by(1).writing("comment", "Zadzwonię do wójta");

        assertThat(Pages.phones(workshop)).doesNotContain("wójta");
        assertThat(Pages.stage(workshop)).doesNotContain("wójta").contains("\"answered\":1", "\"joined\":6");
        assertThat(Pages.own(workshop, 2)).doesNotContain("wójta");
        workshop.facilitatorDoes(new RevealResult(EVALUATION));
        assertThat(Pages.phones(workshop) + Pages.stage(workshop)).doesNotContain("wójta");
        workshop.facilitatorDoes(new CloseWorkshop());
        assertThat(Pages.phones(workshop) + Pages.stage(workshop)).doesNotContain("wójta");
    }

    @Test
    void answersChangeNothingOnThePhonesBeforeTheyAreRevealed() {
        var workshop = aWorkshop().inEvaluation();
        String before = Pages.phones(workshop);

        for (int i = 1; i <= 6; i++) workshop.by(i).answering("forms", 1 + i % 5);

        assertThat(Pages.phones(workshop)).isEqualTo(before);
        workshop.facilitatorDoes(new RevealResult(EVALUATION));
        assertThat(Pages.read(Pages.phones(workshop)).at("/result").toString())
                .isEqualTo("{\"kind\":\"evaluate\",\"activity\":51,\"people\":6,\"onPaper\":0,\"rows\":["
                        + "{\"id\":1,\"label\":\"Znam formy współpracy.\",\"n\":6,\"mean\":2.83,\"spread\":[1,2,1,1,1]},"
                        + "{\"id\":2,\"label\":\"Było warto.\",\"n\":0,\"mean\":null,\"spread\":[]}]}");
    }

    @Test
    void whatFewerThanFiveRatedHasNoMean() {
        var workshop = aWorkshop().inEvaluation();
        for (int i = 1; i <= 5; i++) workshop.by(i).answering("forms", 5);
        for (int i = 1; i <= 4; i++) workshop.by(i).answering("question-1", 1);

        var rows = Pages.read(Pages.phones(workshop.facilitatorDoes(new RevealResult(EVALUATION))))
                .at("/result/rows");

        assertThat(rows.at("/0/mean").asDouble()).isEqualTo(5);
        assertThat(rows.at("/1/n").asInt()).isEqualTo(4);
        assertThat(rows.at("/1/mean").isNull()).isTrue();
        assertThat(rows.at("/1/spread")).isEmpty();
    }

    @Test
    void textsStandInTheOrderOfTheAlphabetWhoeverWroteThem() {
        List<String> alphabet = List.of("Ćwiczenia", "Dziękuję", "Łagów", "Zebra");
        var one = aWorkshop().inEvaluation();
        var other = aWorkshop().inEvaluation();
        for (int i = 0; i < 4; i++) {
            one.by(1 + i).writing("comment", alphabet.get(i));
            other.by(6 - i).writing("comment", alphabet.get((i + 2) % 4));
        }

        assertThat(texts(one)).containsExactlyElementsOf(alphabet);
        assertThat(texts(other)).containsExactlyElementsOf(alphabet);
    }

    @Test
    void aTextIsTiedToNoSectorThatIsTooSmall() {
        var workshop = aWorkshop()
                .inEvaluation()
                .by(1)
                .writing("comment", "Od organizacji")
                .by(3)
                .writing("comment", "Z urzędu");

        assertThat(found(workshop).texts())
                .allSatisfy(t -> assertThat(t.sectors()).isEmpty());
    }

    @Test
    void aSmallSectorIsToldTogetherWithOthersSoThatItCannotBeWorkedOut() {
        var workshop = aWorkshop()
                .inEvaluation()
                .withParticipants(Sector.NGO, Sector.NGO, Sector.NGO, Sector.NGO)
                .withParticipants(Sector.RESIDENTS, Sector.RESIDENTS, Sector.RESIDENTS);
        for (int i : List.of(1, 2, 7, 8, 9, 10)) workshop.by(i).answering("forms", 5);
        for (int i : List.of(3, 4, 5, 6, 11, 12, 13)) workshop.by(i).answering("forms", 2);
        workshop.by(1).writing("comment", "Od organizacji").by(3).writing("comment", "Z urzędu");

        assertThat(found(workshop).texts())
                .extracting(Finding.AnswerWritten::sectors)
                .containsExactly(List.of(Sector.NGO), List.of(Sector.JST, Sector.RESIDENTS));
    }

    @Test
    void whatWasAskedBeforeIsComparedForThoseWhoAnsweredBothTimes() {
        var workshop = beganWith(1, 2, 3, 3, 4, 1);

        for (int i = 1; i <= 5; i++) workshop.by(i).answering("forms", 3);

        assertThat(shift(workshop)).isEqualTo(new Shift(5, 2.6, 3, 2));
        assertThat(new Shift(5, 2.6, 3, 2).risenPercent()).isEqualTo(40);
        assertThat(found(workshop).rows().get(1).shift()).isNull();
    }

    @Test
    void fewerThanFivePairsAreNeverCompared() {
        var workshop = beganWith(1, 2, 3, 3, 0, 1);

        for (int i = 1; i <= 5; i++) workshop.by(i).answering("forms", 3);

        assertThat(shift(workshop)).isNull();
        assertThat(shift(workshop.by(6).answering("forms", 3))).isNotNull();
    }

    @Test
    void theSameIsAskedByTheReadyQuestionOrTheSameWordsAndByNothingElse() {
        var ready = new Item("forms", "Znam formy.");

        assertThat(ready.asksTheSameAs(new Item("forms", "Wiem, jak współpracować")))
                .isTrue();
        assertThat(ready.asksTheSameAs(new Item("question-2", "znam formy"))).isTrue();
        assertThat(new Item("question-1", "A").asksTheSameAs(new Item("question-1", "B")))
                .isFalse();
        assertThat(ready.asksTheSameAs(new Item("funding", "Znam źródła."))).isFalse();
    }

    /** These ratings at the beginning, by participants 1, 2, …; then the evaluation at the end is on. */
    private static WorkshopBuilder beganWith(int... ratings) {
        var workshop = aWorkshop().inEvaluation().at(BEGINNING);
        for (int i = 0; i < ratings.length; i++) workshop.by(1 + i).answering("forms", ratings[i]);
        return workshop.at(EVALUATION);
    }

    private static Finding.Evaluated found(WorkshopBuilder workshop) {
        return (Finding.Evaluated)
                new EvaluateKind().findings(situation(workshop)).getFirst();
    }

    private static Situation<EvaluateSettings, EvaluateState> situation(WorkshopBuilder workshop) {
        var now = workshop.state().situation(EVALUATION).orElseThrow();
        return new Situation<>(
                now.room(), now.plan(), now.run(), (EvaluateSettings) now.settings(), (EvaluateState) now.state());
    }

    private static @Nullable Shift shift(WorkshopBuilder workshop) {
        return found(workshop).rows().getFirst().shift();
    }

    private static List<String> texts(WorkshopBuilder workshop) {
        return found(workshop).texts().stream().map(Finding.AnswerWritten::text).toList();
    }
}
