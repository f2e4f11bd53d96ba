package pl.narada.console;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.QUESTIONS;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.narada.activity.ask.AskCommand.Hide;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;
import pl.narada.ui.Steady;

/** While somebody is about to press something in a list, nothing moves there; counts and words follow all the same. */
class HoldingStillTest extends StaffScreens {

    @Test
    void theQueueKeepsItsOrderUntilThePointerLeaves() {
        Meeting meeting = theQueue();
        hold(true);

        meeting.supports(2, 1).supports(3, 1).supports(4, 1).supports(5, 1);
        seesSoon("Kolejność się zmieniła.");

        assertThat(firstWords("questions-open")).containsExactly("3 Kto", "5 Kiedy", "1 Gdzie");
        hold(false);
        assertThat(firstWords("questions-open")).containsExactly("5 Kiedy", "3 Kto", "1 Gdzie");
        assertThat(screen()).doesNotContain("Kolejność się zmieniła.");
    }

    @Test
    void itIsSortedAtOnceForThoseWhoAskForIt() {
        Meeting meeting = theQueue();
        hold(true);
        meeting.supports(2, 1).supports(3, 1).supports(4, 1).supports(5, 1);
        seesSoon("Kolejność się zmieniła.");

        press("Ułóż teraz");

        assertThat(firstWords("questions-open")).containsExactly("5 Kiedy", "3 Kto", "1 Gdzie");
        assertThat(parts("steady-notice")).isEmpty();
    }

    @Test
    void aNewQuestionComesLastAndOneThatIsHiddenGoes() {
        Meeting meeting = theQueue();
        hold(true);

        meeting.asks(4, "Po co to?").janDoes(new Hide(QUESTIONS, 1));
        seesSoon("Po co to?");

        assertThat(firstWords("questions-open")).containsExactly("3 Kto", "1 Gdzie", "1 Po");
    }

    @Test
    void aNewContributionWaitsAboveTheRowThatIsAboutToBePressed() {
        Meeting meeting = planned().inGathering();
        open("console/" + meeting.id());
        hold(true);

        meeting.says(1, "Boisko");
        seesSoon("1 nowa wypowiedź czeka");
        assertThat(partsSaying("feed-row", "Boisko")).isEmpty();
        assertThat(screen()).contains("5 potrzeb");

        press("Pokaż");
        assertThat(text(parts("feed-row").getFirst())).startsWith("Boisko");
        meeting.says(2, "Park");
        seesSoon("1 nowa wypowiedź czeka");
        hold(false);
        assertThat(text(parts("feed-row").getFirst())).startsWith("Park");
    }

    private Meeting theQueue() {
        Meeting meeting = planned().inQuestions();
        open("console/" + meeting.id());
        assertThat(firstWords("questions-open")).containsExactly("3 Kto", "1 Kiedy", "1 Gdzie");
        return meeting;
    }

    private static void hold(boolean wanted) {
        LocatorJ._get(Steady.class).hold(wanted);
    }

    private static List<String> firstWords(String section) {
        return LocatorJ._find(part(section), Component.class, c -> c.withClasses("question-row")).stream()
                .map(row -> text(row).replaceAll("^(\\S+ \\S+).*", "$1"))
                .toList();
    }
}
