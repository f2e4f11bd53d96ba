package pl.narada.console;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.ShortcutsKt;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.narada.activity.gather.GatherState;
import pl.narada.room.Author;
import pl.narada.room.Contribution;
import pl.narada.room.command.FacilitatorCommand.CloseActivity;
import pl.narada.shared.Sector;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

class EnteringForOthersAtTheConsoleTest extends StaffScreens {

    private Meeting meeting;

    @BeforeEach
    void fourNeeds() {
        meeting = planned().inGathering().withoutPhones(Sector.BUSINESS, 1).withoutPhones(Sector.RESIDENTS, 1);
        open("console/" + meeting.id());
    }

    @Test
    void oneAfterAnotherIsEnteredForTheSameSector() {
        ComboBoxKt.selectByLabel(sector(), "firmy");
        enter("Hala targowa");
        enter("Parking");

        assertThat(entered()).extracting(Contribution::text).containsExactly("Hala targowa", "Parking");
        assertThat(entered()).extracting(Contribution::author).containsOnly(new Author.OnBehalf(Sector.BUSINESS));
        assertThat(field("Dopisz za osobę bez telefonu").getValue()).isEmpty();
        assertThat(text(partSaying("feed-row", "Parking"))).contains("wpisane przez osobę prowadzącą", "firmy");
        assertThat(text(part("count"))).isEqualTo("6 potrzeb");
        hearsNothing();
    }

    @Test
    void itIsEnteredByTheButtonTooAndAfterTheClose() {
        meeting.annaDoes(new CloseActivity(NEEDS));
        LocatorJ._setValue(field("Dopisz za osobę bez telefonu"), "Ławki");
        press("Dopisz");

        assertThat(entered()).extracting(Contribution::author).containsExactly(new Author.OnBehalf(Sector.RESIDENTS));
    }

    @Test
    void whatIsRefusedStaysInTheField() {
        enter(" ");

        hears("Wpisz tekst.");
        assertThat(field("Dopisz za osobę bez telefonu").getValue()).isEqualTo(" ");
        assertThat(entered()).isEmpty();
    }

    private static void enter(String words) {
        LocatorJ._setValue(field("Dopisz za osobę bez telefonu"), words);
        ShortcutsKt._fireShortcut(field("Dopisz za osobę bez telefonu"), Key.ENTER);
    }

    private List<Contribution> entered() {
        return meeting.stateOf(NEEDS, GatherState.class)
                .all()
                .filter(Contribution::isOnBehalf)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Select<Object> sector() {
        return LocatorJ._get(part("entry-form"), Select.class);
    }
}
