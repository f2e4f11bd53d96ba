package pl.narada.room.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.WorkshopBuilder.*;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.narada.room.Entry;

/** What is left of the database when the process dies at once. */
class CrashTest {

    @Test
    void whatWasAcknowledgedIsStillThereAfterTheProcessIsKilled(@TempDir Path folder, @TempDir Path copy) {
        List<Entry> entries = aWorkshop().inVoting().votingFor(1).entries();
        try (var running = JournalFile.in(folder)) {
            running.journal().append(STASZOW, entries);

            try (var afterwards = running.asLeftByAKill(copy)) {
                assertThat(afterwards.journal().since(STASZOW, 0)).isEqualTo(entries);
            }
        }
    }
}
