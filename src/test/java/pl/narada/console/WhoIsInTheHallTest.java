package pl.narada.console;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;

import org.junit.jupiter.api.Test;
import pl.narada.room.command.FacilitatorCommand.CloseActivity;
import pl.narada.shared.Sector;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

class WhoIsInTheHallTest extends StaffScreens {

    @Test
    void itSaysHowManyOfEachSectorAreThereAndHaveWritten() {
        Meeting meeting = planned().inGathering();
        open("console/" + meeting.id());

        assertThat(text(part("people-all"))).isEqualTo("Połączone teraz: 0 z 6. Udział w ćwiczeniu: 4.");
        assertThat(text(partSaying("people-row", "NGO"))).isEqualTo("NGO 0 z 2 udział: 2");
        assertThat(text(partSaying("people-row", "mieszkańcy"))).isEqualTo("mieszkańcy 0 z 2 udział: 0");
        assertThat(parts("people-row")).hasSize(3);
    }

    @Test
    void aSectorThatHardlySpokeIsNamedWithCountsOnly() {
        Meeting meeting =
                planned().joinedBy(Sector.RESIDENTS, 4).joinedBy(Sector.NGO, 4).at(NEEDS);
        for (int ngo = 5; ngo <= 8; ngo++) meeting.says(ngo, "Potrzeba " + ngo);
        open("console/" + meeting.id());

        assertThat(text(part("nudge"))).isEqualTo("Mało słychać: mieszkańcy (0 z 4). Może warto zachęcić?");

        meeting.annaDoes(new CloseActivity(NEEDS));
        seesNoMore("Mało słychać");
    }

    @Test
    void onASlideNobodyHasToDoAnything() {
        Meeting meeting = planned().joinedBy(Sector.NGO, 4).started();
        open("console/" + meeting.id());

        assertThat(text(part("people-all"))).isEqualTo("Połączone teraz: 0 z 4");
        assertThat(text(partSaying("people-row", "NGO"))).isEqualTo("NGO 0 z 4");
    }
}
