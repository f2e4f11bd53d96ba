package pl.narada.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.narada.activity.opine.OpineState;
import pl.narada.activity.opine.OpineView;
import pl.narada.journey.Eventually;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.Outcomes;
import pl.narada.room.StaszowAgenda;
import pl.narada.sealing.Sealing;
import pl.narada.shared.Result;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

/** A large meeting in two camps: at the console, on the wall, in the outcome, sealed and counted again. */
class GroupsOfOpinionSavedTest extends StaffScreens {

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private Sealing sealing;

    @Autowired
    private JdbcClient database;

    @Test
    @SuppressWarnings("unchecked")
    void twoCampsAreTwoGroupsEverywhereAndStayTheSame() {
        nothingHasHappenedYet();
        Meeting meeting = planned().inTwoCamps(110);
        open("console/" + meeting.id());
        press("Zamknij");
        RadioButtonGroup<OpineView> view = LocatorJ._get(RadioButtonGroup.class);
        LocatorJ._setValue(view, OpineView.GROUPS);

        assertThat(meeting.stateOf(StaszowAgenda.OPINIONS, OpineState.class).view())
                .isEqualTo(OpineView.GROUPS);
        seesSoon("Grupa A: 55 osób");
        assertThat(screen()).contains("Grupa B: 55 osób", "Z czym zgadza się każda grupa", "częściej niż inne");

        meeting.over();
        Eventually.get(() -> outcomes.of(meeting.id())
                .filter(OutcomeView::complete)
                .map(Optional::of)
                .orElse(Optional.empty()));
        open("outcome/" + meeting.id());
        assertThat(screen()).contains("Grupa A: 55 osób", "Grupy można znaleźć ponownie");

        countAgain(meeting);
        assertThat(screen())
                .contains("Zgadza się. Przeczytano", "ten sam skrót zapisano z wynikiem", "z tym samym ziarnem");

        assertThat(sealing.seal(meeting.id())).isInstanceOf(Result.Ok.class);
        countAgain(meeting);
        assertThat(screen()).contains("Zgadza się. Przeczytano", "To spotkanie jest zapieczętowane");

        database.sql("update outcome_alike_answer set agree = agree + 1 where choice = 1 and number = 1")
                .update();
        countAgain(meeting);
        assertThat(screen()).contains("Nie zgadza się: Zdanie 1.").doesNotContain("Zdanie 2");

        // as if it had been saved before groups of opinion were kept
        for (String table : new String[] {"outcome_alike", "outcome_alike_group", "outcome_alike_answer"})
            database.sql("delete from " + table).update();
        countAgain(meeting);
        assertThat(screen()).contains("Zgadza się. Przeczytano");
    }

    private void countAgain(Meeting meeting) {
        open("outcome/" + meeting.id() + "/recount");
        press("Policz jeszcze raz");
    }
}
