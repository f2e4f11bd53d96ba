package pl.narada.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Database trouble of the worst kind: the disk is full for a while. Nothing is acknowledged falsely, and it passes by itself. */
class DiskFullIT {

    private static final int VOTERS = 12;
    private static final int ACKNOWLEDGED_BEFORE = 100;
    private static final int ACKNOWLEDGED_AFTER = 100;
    private static final int TIMES_FULL = 2;
    private static final int PUT_OFF = 8;

    /** In lines: one trace with all its causes, and room for what is printed at the start. */
    private static final int LONGEST_COMPLAINT = 300;

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void aFullDiskPutsVotesOffAndWhenThereIsRoomAgainAllOfThemAreSaved() throws IOException {
        assumeTrue(Disk.canBeTaken(), "prlimit (util-linux) is not here: the disk can't be taken away");
        var database = new Database(folder);
        PreparedVote vote = PreparedVote.in(database);
        try (var server = PackagedServer.start(folder);
                var voters = Voters.vote(VOTERS, i -> Voter.oneByOne(server.address(), vote, i))) {
            var disk = new Disk(server.pid());
            for (int i = 1; i <= TIMES_FULL; i++) {
                voters.awaitAcknowledged(ACKNOWLEDGED_BEFORE);
                disk.fullAt(database.file());
                long[] before = voters.all().stream().mapToLong(Voter::unsaved).toArray();
                voters.await(
                        "not everybody is told that nothing is saved", () -> everybodyWasPutOffSince(before, voters));
                long acknowledged = voters.acknowledged();
                var whileFull = new Checker(database.journal(vote.workshop()), voters.all());
                whileFull.nothingAcknowledgedIsLostAndNothingIsDoubled();
                assertThat(voters.acknowledged()).as("while the disk is full").isEqualTo(acknowledged);

                disk.free();
                voters.awaitAcknowledged(ACKNOWLEDGED_AFTER);
            }
            voters.finish();
            server.kill();
            var checker = new Checker(database.journal(vote.workshop()), voters.all());
            checker.nothingAcknowledgedIsLostAndNothingIsDoubled();
            checker.everybodysLastBallotCounts();
            // once for each time, not with every ballot
            assertThat(server.output().lines().filter(line -> line.contains(": nothing can be written")))
                    .hasSize(TIMES_FULL);
            assertThat(server.output().lines().filter(line -> line.contains(": writes again")))
                    .hasSize(TIMES_FULL);
            assertThat(server.output().lines()).hasSizeLessThan(TIMES_FULL * LONGEST_COMPLAINT);
        }
    }

    private static boolean everybodyWasPutOffSince(long[] before, Voters voters) {
        for (int i = 0; i < before.length; i++) {
            if (voters.all().get(i).unsaved() < before[i] + PUT_OFF) return false;
        }
        return true;
    }
}
