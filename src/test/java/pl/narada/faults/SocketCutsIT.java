package pl.narada.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Phones lose the network all the time: what they were told holds, and they miss nothing. */
class SocketCutsIT {

    private static final int VOTERS = 20;
    private static final long SEED = 20231122;
    private static final Duration LENGTH = Duration.ofSeconds(8);
    private static final Duration A_CHANGE = Duration.ofMillis(70);
    private static final int FEWEST_CUTS = 100;

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void cutConnectionsLoseNothingDoubleNothingAndLeaveNoPhoneBehind() throws Exception {
        var database = new Database(folder);
        try (var running = RunningMeeting.in(database)) {
            PreparedVote vote = running.voting();
            try (var network = new CutNetwork(running.address(), SEED);
                    var voters = Voters.vote(
                            VOTERS,
                            i -> Voter.inHaste(running.address(), vote, i).over(network.address()))) {
                long end = System.nanoTime() + LENGTH.toNanos();
                // so that what all phones are shown changes too
                for (int i = 0; System.nanoTime() < end; i++) {
                    running.facilitator().renameTheme(1 + i % vote.choices(), "Potrzeba, wersja " + i);
                    long next = System.nanoTime() + A_CHANGE.toNanos();
                    voters.await("time stands still", () -> System.nanoTime() > next);
                }
                voters.await("too few cuts", () -> network.cuts() >= FEWEST_CUTS);
                voters.awaitAcknowledged(VOTERS);
                network.calm();
                voters.finish();

                voters.all().forEach(Voter::holdsWhatAFreshPhoneHolds);
                var checker = new Checker(database.journal(vote.workshop()), voters.all());
                checker.nothingAcknowledgedIsLostAndNothingIsDoubled();
                checker.everybodysLastBallotCounts();
                checker.participantsAre(VOTERS + 1);
                assertThat(voters.acknowledged()).isEqualTo(voters.sent());
                System.out.printf("seed %d: %d cuts, %d ballots%n", SEED, network.cuts(), voters.sent());
            }
        }
    }
}
