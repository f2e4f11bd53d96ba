package pl.narada.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.narada.database.OnBothDatabases;
import pl.narada.room.journal.JournalRows;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

@OnBothDatabases
class KeepingNoLongerThanNeededTest extends StaffScreens {

    @Autowired
    private JournalRows rows;

    @Autowired
    private Erasures erasures;

    @Autowired
    private Periods periods;

    @BeforeEach
    void noWorkshopsYet() {
        nothingHasHappenedYet();
        database.sql("delete from erasure").update();
    }

    @Test
    void aRehearsalGoesAMonthAfterItWasLastUsedAndItsWorkshopStays() {
        Meeting meeting = planned();
        Meeting rehearsal = rehearsal(meeting);
        Instant used = rows.lastAt(rehearsal.id()).orElseThrow();

        keeper(used.plus(Duration.ofDays(30)).minusMillis(1)).run();
        assertThat(programme.workshop(rehearsal.id())).isPresent();

        keeper(used.plus(Duration.ofDays(30))).run();
        assertThat(programme.workshop(rehearsal.id())).isEmpty();
        assertThat(rows.head(rehearsal.id())).isZero();
        assertThat(programme.workshop(meeting.id())).isPresent();
        assertThat(erasures.latest()).extracting(Erased::what).containsExactly(Erased.What.REHEARSALS);
    }

    @Test
    void theOrganisationReadsHowMuchWasErasedAndNothingOfIt() {
        erasures.note(Erased.What.CONTACTS, 3);
        erasures.note(Erased.What.TIES, 0);

        open("organisation");

        assertThat(text(part("erasures")))
                .contains("Co zostało usunięte", ": 3 kontakty")
                .doesNotContain("zapieczętowan");
    }

    private RehearsalKeeper keeper(Instant now) {
        return new RehearsalKeeper(periods, programme, rehearsals, rows, erasures, Clock.fixed(now, ZoneOffset.UTC));
    }
}
