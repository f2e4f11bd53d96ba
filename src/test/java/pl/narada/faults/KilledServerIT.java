package pl.narada.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import pl.narada.database.APostgres;

/** One of two servers dies in the middle of a vote: its phones go on with the other, and every vote counts once. */
class KilledServerIT {

    private static final int VOTERS = 30;
    /** And the guest who said what is needed before the vote. */
    private static final int PARTICIPANTS = VOTERS + 1;

    private static final int ACKNOWLEDGED_BETWEEN_KILLS = 500;

    @TempDir
    private Path folder;

    private final String database = APostgres.freshDatabase();

    @Test
    @Timeout(value = 8, unit = TimeUnit.MINUTES)
    void nothingIsLostOrDoubledAndThePhonesGoOnWithTheOther() throws IOException {
        PreparedVote vote = prepared();
        try (var one = server("one");
                var two = server("two");
                var door = FrontDoor.of(one.address(), two.address());
                var voters = Voters.vote(VOTERS, i -> Voter.inHaste(door.address(), vote, i))) {
            for (PackagedServer dying : List.of(one, two)) {
                voters.awaitAcknowledged(ACKNOWLEDGED_BETWEEN_KILLS);
                dying.kill();
                long killed = System.nanoTime();
                everybodyIsAnsweredAgain(voters);
                System.out.printf(
                        "all %d phones were answered by the other server %.1f s after the kill%n",
                        VOTERS, (System.nanoTime() - killed) / 1e9);
                dying.restart();
            }
            voters.awaitAcknowledged(ACKNOWLEDGED_BETWEEN_KILLS);
            voters.finish();
            var checker = new Checker(Database.journal(database, vote.workshop()), voters.all());
            checker.nothingAcknowledgedIsLostAndNothingIsDoubled();
            checker.everybodysLastBallotCounts();
            checker.participantsAre(PARTICIPANTS);
            assertThat(one.output()).doesNotContain("ERROR");
            assertThat(two.output()).doesNotContain("ERROR");
        }
    }

    private PreparedVote prepared() {
        try (var running = RunningMeeting.in(database)) {
            return running.voting();
        }
    }

    private PackagedServer server(String name) throws IOException {
        return PackagedServer.start(
                Files.createDirectory(folder.resolve(name)),
                PackagedServer.SOON_READY,
                List.of("--spring.datasource.url=" + database));
    }

    private static void everybodyIsAnsweredAgain(Voters voters) {
        List<Long> before = voters.all().stream().map(Voter::acknowledged).toList();
        voters.await("somebody does not come back", () -> {
            for (int i = 0; i < before.size(); i++) {
                if (voters.all().get(i).acknowledged() <= before.get(i)) return false;
            }
            return true;
        });
    }
}
