package pl.narada.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Somebody updates the program in the middle of a vote: it ends politely, and the next one goes on where it was. */
class RestartDuringVoteIT {

    private static final int VOTERS = 30;
    private static final int RESTARTS = 2;
    private static final int ACKNOWLEDGED_BETWEEN = 300;

    /** Phones wait a second at most before they come back; the rest is for a busy computer. */
    private static final Duration BACK_WITHIN = Duration.ofSeconds(15);

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 8, unit = TimeUnit.MINUTES)
    void nothingIsLostOrDoubledAndEverybodyIsBackWithinSeconds() {
        var database = new Database(folder);
        PreparedVote vote = PreparedVote.in(database);
        try (var server = PackagedServer.start(folder);
                var voters = Voters.vote(VOTERS, i -> Voter.oneByOne(server.address(), vote, i))) {
            for (int i = 1; i <= RESTARTS; i++) {
                voters.awaitAcknowledged(ACKNOWLEDGED_BETWEEN);
                long asked = System.nanoTime();
                server.end();
                long ended = System.nanoTime();
                var checker = new Checker(database.journal(vote.workshop()), voters.all());
                checker.nothingAcknowledgedIsLostAndNothingIsDoubled();
                assertThat(checker.writtenWithoutAnswer())
                        .as("written, and not answered before the end")
                        .isZero();
                server.restart();
                long back = System.nanoTime();
                voters.awaitAcknowledged(VOTERS);
                long voting = System.nanoTime();
                System.out.printf(
                        "restart %d: ended in %d ms, started in %d ms, %d ballots more after %d ms%n",
                        i, millis(ended - asked), millis(back - ended), VOTERS, millis(voting - back));
                assertThat(Duration.ofNanos(voting - back)).isLessThan(BACK_WITHIN);
            }
            voters.finish();

            server.end();
            var checker = new Checker(database.journal(vote.workshop()), voters.all());
            checker.nothingAcknowledgedIsLostAndNothingIsDoubled();
            checker.everybodysLastBallotCounts();
            assertThat(server.output()).doesNotContain("ERROR", "WARN");
        }
    }

    private static long millis(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(nanos);
    }
}
