package pl.narada.console;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.narada.activity.gather.GatherState;
import pl.narada.room.Contribution;
import pl.narada.shared.ParticipantId;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

/** What a facilitator does against spoilers. */
class GuardingAtTheConsoleTest extends StaffScreens {

    private Meeting meeting;

    @BeforeEach
    void fourNeeds() {
        meeting = planned().inGathering();
        open("console/" + meeting.id());
    }

    @Test
    void theDoorIsLockedAndItSaysSo() {
        press("Zamknij wejście");

        assertThat(meeting.state().watch().locked()).isTrue();
        assertThat(text(part("guard-summary"))).contains("wejście zamknięte");

        press("Otwórz wejście");
        assertThat(meeting.state().watch().locked()).isFalse();
    }

    @Test
    void allFromOnePhoneIsHiddenAndComesBackAtOnce() {
        meeting.says(4, "Boisko");
        soon(() -> parts("feed-row").size() == 5);

        more(row("Świetlica"));
        press(row("Świetlica"), "Ukryj wszystko z tego telefonu");

        assertThat(needs().all().filter(Contribution::hidden).map(Contribution::text))
                .containsExactly("Świetlica", "Boisko");
        assertThat(text(part("last-line"))).contains("ukrycie wszystkiego z jednego telefonu");

        press("Cofnij");
        assertThat(needs().all().filter(Contribution::hidden)).isEmpty();
    }

    @Test
    void aMutedPhoneSpeaksToTheFacilitatorOnly() {
        more(row("Świetlica"));
        press(row("Świetlica"), "Wycisz ten telefon");
        assertThat(meeting.state().watch().muted()).containsExactly(new ParticipantId(4));
        assertThat(text(row("Świetlica"))).contains("wyciszony telefon");

        meeting.says(4, "Boisko");
        soon(() -> parts("feed-row").size() == 5);
        assertThat(text(row("Boisko"))).contains("czeka: wyciszony telefon");
        assertThat(text(part("waiting-notice"))).contains("Czeka na sprawdzenie: 1");

        press(row("Boisko"), "Przyjmij");
        assertThat(needs().contribution(5)).matches(c -> !c.hidden());
        assertThat(parts("waiting-notice")).isEmpty();

        press("Cofnij wszystkie wyciszenia");
        assertThat(meeting.state().watch().muted()).isEmpty();
    }

    @Test
    void everythingIsLookedAtFirstAndAcceptedTogether() {
        tick("Sprawdzaj wszystko, zanim zobaczą inni");
        assertThat(meeting.state().watch().moderation().approval()).isTrue();

        meeting.says(1, "Boisko").says(2, "Park");
        soon(() -> !parts("waiting-notice").isEmpty()
                && text(part("waiting-notice")).contains("Czeka na sprawdzenie: 2"));

        press("Przyjmij wszystkie");
        assertThat(needs().visible()).isEqualTo(6);
        assertThat(text(part("last-line"))).contains("Boisko", "i jeszcze: 1");

        press("Cofnij");
        assertThat(needs().visible()).isEqualTo(4);
        assertThat(text(part("waiting-notice"))).contains("Czeka na sprawdzenie: 2");
    }

    @Test
    void aFloodIsHiddenInOneStep() {
        meeting.says(1, "Precz z gminą").says(1, "Precz z gminą!").says(1, "PRECZ z gminą");
        soon(() -> !parts("waiting-notice").isEmpty());
        assertThat(text(part("waiting-notice"))).contains("Niemal to samo");

        press("Ukryj wszystkie 3");

        assertThat(needs().visible()).isEqualTo(4);
        assertThat(parts("waiting-notice")).isEmpty();
        press("Cofnij");
        assertThat(needs().visible()).isEqualTo(6);
    }

    @Test
    void thePauseAndTheWordListAreSet() {
        tick("Zatrzymuj wulgarne słowa do sprawdzenia");
        assertThat(meeting.state().watch().moderation().words()).isFalse();

        @SuppressWarnings("unchecked")
        Select<Integer> pause = LocatorJ._get(part("guard"), Select.class);
        ComboBoxKt.selectByLabel(pause, "30 s");

        assertThat(meeting.state().watch().moderation().pause()).isEqualTo(30);
        assertThat(text(part("guard-summary"))).contains("przerwa 30 s");
    }

    @Test
    void questionsWaitInAPlaceOfTheirOwn() {
        meeting.inQuestions().asks(1, "Co to kurwa jest?");
        soon(() -> !parts("questions-waiting").isEmpty());
        assertThat(text(part("questions-waiting"))).contains("Co to kurwa jest?", "czeka: wulgarne słowo");

        press(part("questions-waiting"), "Ukryj");
        assertThat(parts("questions-waiting")).isEmpty();
    }

    private static void tick(String label) {
        Checkbox box = LocatorJ._get(Checkbox.class, spec -> spec.withLabel(label));
        LocatorJ._setValue(box, !box.getValue());
    }

    private static Component row(String words) {
        return partSaying("feed-row", words);
    }

    private GatherState needs() {
        return meeting.stateOf(NEEDS, GatherState.class);
    }
}
