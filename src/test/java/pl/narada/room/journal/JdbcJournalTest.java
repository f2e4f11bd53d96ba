package pl.narada.room.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.narada.room.WorkshopBuilder.*;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import pl.narada.database.OnBothDatabases;
import pl.narada.database.TestDatabase;
import pl.narada.room.Entry;
import pl.narada.room.RandomMeeting;
import pl.narada.shared.CommandId;
import pl.narada.shared.WorkshopId;

@OnBothDatabases
class JdbcJournalTest {

    private static final WorkshopId OPATOW = new WorkshopId(new UUID(0, 2606));

    private final SingleConnectionDataSource database = new SingleConnectionDataSource(TestDatabase.fresh(), true);
    private final JdbcTemplate jdbc = new JdbcTemplate(database);
    private final JdbcJournal journal = Installed.journal(database, jdbc);

    @BeforeEach
    void migrate() {
        Tables.in(database);
    }

    @AfterEach
    void close() {
        database.destroy();
    }

    @Test
    void whatWasWrittenIsReadAgain() {
        List<Entry> entries = aWorkshop().inVoting().votingFor(1, 2).entries();

        journal.append(STASZOW, entries);

        assertThat(journal.since(STASZOW, 0)).isEqualTo(entries);
    }

    @Test
    void everyKindOfEventIsReadAsItWasWritten() {
        List<Entry> entries = new ArrayList<>();
        RandomMeeting.hold(500, 600, workshop -> {
            entries.clear();
            entries.addAll(workshop.entries());
        });
        int half = entries.size() / 2;

        journal.append(STASZOW, entries.subList(0, half));
        journal.append(STASZOW, entries.subList(half, entries.size()));

        assertThat(journal.since(STASZOW, 0)).isEqualTo(entries);
        assertThat(journal.since(STASZOW, half)).isEqualTo(entries.subList(half, entries.size()));
        assertThat(journal.since(STASZOW, entries.size())).isEmpty();
    }

    @Test
    void everyWorkshopHasItsOwnJournal() {
        List<Entry> entries = aWorkshop().started().entries();
        journal.append(STASZOW, entries);
        journal.append(OPATOW, entries.subList(0, 1));

        assertThat(journal.since(OPATOW, 0)).isEqualTo(entries.subList(0, 1));
        assertThat(journal.since(STASZOW, 0)).isEqualTo(entries);
    }

    @Test
    void whoWritesAVersionThatIsWrittenAlreadyIsTold() {
        var workshop = aWorkshop().inGathering();
        journal.append(STASZOW, workshop.entries());
        List<Entry> ours = theNext(workshop.saying("Autobus").entries(), "from-us-1");
        List<Entry> theirs = theNext(workshop.entries(), "from-them");
        journal.append(STASZOW, ours);

        assertThatThrownBy(() -> journal.append(STASZOW, theirs)).isInstanceOf(Journal.HeadMoved.class);
        assertThat(journal.since(STASZOW, workshop.entries().size() - 1)).isEqualTo(ours);
    }

    @Test
    void aBatchIsWrittenAsAWholeOrNotAtAll() {
        var workshop = aWorkshop().inGathering();
        journal.append(STASZOW, workshop.entries());
        int head = workshop.entries().size();
        workshop.saying("Autobus", "Przychodnia", "Świetlica");
        List<Entry> batch = workshop.entries().subList(head, head + 3);
        // another node has written the last of these three versions
        journal.append(STASZOW, theNext(workshop.entries(), "from-them"));

        assertThatThrownBy(() -> journal.append(STASZOW, batch)).isInstanceOf(Journal.HeadMoved.class);

        assertThat(journal.since(STASZOW, head)).extracting(Entry::version).containsExactly(head + 3L);
    }

    @Test
    void aCommandIsWrittenOnceEvenUnderAnotherVersion() {
        List<Entry> entries = aWorkshop().started().entries();
        journal.append(STASZOW, entries);
        Entry last = entries.getLast();
        var again = Entry.granted(last.version() + 1, last.at(), last.actor(), last.command(), List.of());

        assertThatThrownBy(() -> journal.append(STASZOW, List.of(again))).isInstanceOf(Journal.HeadMoved.class);
    }

    @Test
    void aDatabaseThatIsGoneIsNotAMovedHead() {
        TestDatabase.goesAwayFrom(jdbc);

        assertThatThrownBy(() -> journal.append(STASZOW, aWorkshop().started().entries()))
                .isNotInstanceOf(Journal.HeadMoved.class)
                .satisfies(e -> assertThat(e)
                        .isInstanceOfAny(
                                DataAccessException.class, org.springframework.transaction.TransactionException.class));
    }

    /** The last entry as somebody with another command would have written it. */
    private static List<Entry> theNext(List<Entry> entries, String command) {
        Entry last = entries.getLast();
        return List.of(Entry.granted(last.version(), last.at(), last.actor(), new CommandId(command), last.events()));
    }
}
