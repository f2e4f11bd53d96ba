package pl.narada.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import pl.narada.shared.WorkshopId;

/** Somebody else, who has begun to write the next entry, does not finish: the room gets nothing written. */
class LockedDatabaseIT {

    private static final int VOTERS = 6;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(15);

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void whileAnotherTransactionHoldsTheNextEntryVotesArePutOffAndAfterwardsAllAreSaved() throws SQLException {
        var database = new Database(folder);
        try (var running = RunningMeeting.in(database);
                var other = DriverManager.getConnection(database.url())) {
            PreparedVote vote = running.voting();
            try (var voters = Voters.vote(VOTERS, i -> Voter.oneByOne(running.address(), vote, i))) {
                voters.awaitAcknowledged(50);
                other.setAutoCommit(false);
                takeTheNextEntry(other, vote.workshop());
                long begun = System.nanoTime();
                voters.await(
                        "nobody is told that nothing is saved",
                        () -> voters.all().stream().allMatch(voter -> voter.unsaved() > 0));
                assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(LONGEST_WAIT);

                other.rollback();
                voters.awaitAcknowledged(50);
                voters.finish();

                var checker = new Checker(database.journal(vote.workshop()), voters.all());
                checker.nothingAcknowledgedIsLostAndNothingIsDoubled();
                checker.everybodysLastBallotCounts();
            }
        }
    }

    /** Tries until it is faster than the room. */
    private static void takeTheNextEntry(Connection other, WorkshopId workshop) throws SQLException {
        String sql = "insert into journal_entry (workshop_id, version, recorded_at, actor, command_id, events) "
                + "select workshop_id, max(version) + 1, 0, 'elsewhere', 'elsewhere-1', '[]' "
                + "from journal_entry where workshop_id = ? group by workshop_id";
        for (int tries = 0; tries < 100; tries++) {
            try (var insert = other.prepareStatement(sql)) {
                insert.setObject(1, workshop.value());
                insert.executeUpdate();
                return;
            } catch (SQLException _) {
                other.rollback();
            }
        }
        throw new AssertionError("the room is always faster");
    }
}
