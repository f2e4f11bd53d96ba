package pl.narada.console;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.narada.database.OnBothDatabases;
import pl.narada.room.Status;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

/** The database takes nothing for a while: here because the journal's table is not where it should be. */
@OnBothDatabases
class NotSavingAtTheConsoleTest extends StaffScreens {

    private static final String NOTICE = "nie udaje się zapisywać";

    private Meeting meeting;
    private boolean away;

    @BeforeEach
    void sixPeopleHaveDots() {
        meeting = planned().inVoting();
        open("console/" + meeting.id());
    }

    @AfterEach
    void bringBack() {
        journalIsBack();
    }

    @Test
    void theFacilitatorIsToldForAsLongAsNothingIsSaved() {
        assertThat(screen()).doesNotContain(NOTICE);
        journalIsAway();

        press("Zamknij");

        seesSoon(NOTICE);
        assertThat(meeting.status(PRIORITIES)).isEqualTo(Status.OPEN);

        journalIsBack();

        // nobody presses anything: the room finds out by itself
        seesNoMore(NOTICE);
        press("Zamknij");
        assertThat(meeting.status(PRIORITIES)).isEqualTo(Status.CLOSED);
    }

    private void journalIsAway() {
        database.sql("alter table journal_entry rename to journal_entry_away").update();
        away = true;
    }

    private void journalIsBack() {
        if (away)
            database.sql("alter table journal_entry_away rename to journal_entry")
                    .update();
        away = false;
    }
}
