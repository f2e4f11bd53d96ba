package pl.narada.activity.summarise;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.*;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pl.narada.activity.summarise.SummariseCommand.*;
import pl.narada.broadcast.Pages;
import pl.narada.room.WorkshopBuilder;
import pl.narada.shared.Reason;

class SummariseRulesTest {

    private static final LocalDate JUNE = LocalDate.of(2024, 6, 30);

    @Test
    void theSummaryKeepsItsParagraphsAndCanBeEmptiedAgain() {
        var workshop = aWorkshop().inSummary().facilitatorDoes(new WriteSummary(SUMMARY, " Jedno.\r\n\r\nDrugie. "));

        assertThat(summary(workshop).summary()).isEqualTo("Jedno.\n\nDrugie.");
        assertThat(workshop.facilitatorAsks(new WriteSummary(SUMMARY, "Jedno.\n\nDrugie."))
                        .lastEvents())
                .isEmpty();
        workshop.facilitatorDoes(new WriteSummary(SUMMARY, " "));
        assertThat(summary(workshop).summary()).isEmpty();
    }

    @Test
    void aSummaryHasAtMostFiveThousandCharacters() {
        var workshop = aWorkshop().inSummary();

        assertThat(workshop.facilitatorAsks(new WriteSummary(SUMMARY, "x".repeat(5001)))
                        .refusal())
                .contains(Reason.TEXT_TOO_LONG);
        assertThat(workshop.facilitatorAsks(new WriteSummary(SUMMARY, "x".repeat(5000)))
                        .refusal())
                .isEmpty();
    }

    @Test
    void decisionsAndTasksAreNumberedTogetherAndNeverAgain() {
        var workshop = aWorkshop()
                .inSummary()
                .facilitatorDoes(decision(null, "Spotkamy się w marcu"))
                .facilitatorDoes(task(null, "Zamówić salę", "Ewa"))
                .facilitatorDoes(new Remove(SUMMARY, 2))
                .facilitatorDoes(task(null, "Napisać wniosek", "Jan"));

        assertThat(summary(workshop).decisions()).containsExactly(new Decision(1, "Spotkamy się w marcu"));
        assertThat(summary(workshop).actions()).containsExactly(new ActionItem(3, "Napisać wniosek", "Jan", JUNE));
    }

    @Test
    void aDecisionIsPutInBetterWords() {
        var workshop = aWorkshop()
                .inSummary()
                .facilitatorDoes(decision(null, "Spotkanie"))
                .facilitatorDoes(decision(1, "Spotkanie w marcu"));

        assertThat(summary(workshop).decisions()).containsExactly(new Decision(1, "Spotkanie w marcu"));
        assertThat(workshop.facilitatorAsks(decision(1, " Spotkanie  w marcu")).lastEvents())
                .isEmpty();
    }

    @Test
    void aTaskGetsAnotherPersonAndNoDay() {
        var workshop = aWorkshop()
                .inSummary()
                .facilitatorDoes(task(null, "Zamówić salę", "Ewa"))
                .facilitatorDoes(new RecordAction(SUMMARY, 1, "Zamówić salę", "Jan", null));

        assertThat(summary(workshop).actions()).containsExactly(new ActionItem(1, "Zamówić salę", "Jan", null));
    }

    @Test
    void aTaskIsNotADecision() {
        var workshop = aWorkshop().inSummary().facilitatorDoes(task(null, "Zamówić salę", "Ewa"));

        assertThat(workshop.facilitatorAsks(decision(1, "Sala")).refusal()).contains(Reason.CONTRIBUTION_UNKNOWN);
        assertThat(workshop.facilitatorAsks(task(9, "Sala", "Ewa")).refusal()).contains(Reason.CONTRIBUTION_UNKNOWN);
    }

    @Test
    void aTaskNeedsWordsAndSomebodyToDoIt() {
        var workshop = aWorkshop().inSummary();

        assertThat(workshop.facilitatorAsks(decision(null, " ")).refusal()).contains(Reason.TEXT_EMPTY);
        assertThat(workshop.facilitatorAsks(task(null, "", "Ewa")).refusal()).contains(Reason.TEXT_EMPTY);
        assertThat(workshop.facilitatorAsks(task(null, "Zamówić salę", " ")).refusal())
                .contains(Reason.WHO_MISSING);
        assertThat(workshop.facilitatorAsks(task(null, "x".repeat(301), "Ewa")).refusal())
                .contains(Reason.TEXT_TOO_LONG);
        assertThat(workshop.facilitatorAsks(task(null, "Sala", "x".repeat(121))).refusal())
                .contains(Reason.TEXT_TOO_LONG);
    }

    @Test
    void removingWhatIsNotThereChangesNothing() {
        assertThat(aWorkshop()
                        .inSummary()
                        .facilitatorAsks(new Remove(SUMMARY, 5))
                        .lastEvents())
                .isEmpty();
    }

    @Test
    void everybodyReadsAlong() {
        var workshop = aWorkshop()
                .inSummary()
                .facilitatorDoes(new WriteSummary(SUMMARY, "Było dobrze"))
                .facilitatorDoes(decision(null, "Spotkamy się w marcu"))
                .facilitatorDoes(task(null, "Zamówić salę", "Ewa"));

        assertThat(Pages.phones(workshop))
                .contains("Było dobrze", "Spotkamy się w marcu", "Zamówić salę", "Ewa", "\"2024-06-30\"");
    }

    private static RecordDecision decision(@Nullable Integer id, String text) {
        return new RecordDecision(SUMMARY, id, text);
    }

    private static RecordAction task(@Nullable Integer id, String text, String who) {
        return new RecordAction(SUMMARY, id, text, who, JUNE);
    }

    private static SummariseState summary(WorkshopBuilder workshop) {
        return workshop.stateOf(SUMMARY, SummariseState.class);
    }
}
