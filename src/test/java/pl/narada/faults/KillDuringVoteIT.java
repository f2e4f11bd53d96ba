package pl.narada.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.phone.Meeting.VOTE;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import pl.narada.phone.PhoneClient;
import tools.jackson.databind.JsonNode;

/** Promise 2: an acknowledged vote is never lost and never counted twice, whatever happens to the process. */
class KillDuringVoteIT {

    private static final int VOTERS = 30;
    /** And the guest who said what is needed before the vote. */
    private static final int PARTICIPANTS = VOTERS + 1;

    private static final int KILLS = 3;
    private static final int ON_THEIR_WAY = 6;
    private static final int ACKNOWLEDGED_BETWEEN_KILLS = 600;

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 8, unit = TimeUnit.MINUTES)
    void threeKillsInTheMiddleOfAVoteLoseNothingAndDoubleNothing() {
        var database = new Database(folder);
        PreparedVote vote = PreparedVote.in(database);
        try (var server = PackagedServer.start(folder);
                var voters = Voters.vote(VOTERS, i -> Voter.inHaste(server.address(), vote, i))) {
            for (int i = 1; i <= KILLS; i++) {
                voters.awaitAcknowledged(ACKNOWLEDGED_BETWEEN_KILLS);
                awaitAnswersOnTheirWay(voters);
                server.kill();
                var checker = new Checker(database.journal(vote.workshop()), voters.all());
                checker.nothingAcknowledgedIsLostAndNothingIsDoubled();
                checker.participantsAre(PARTICIPANTS);
                print(i, voters, checker);
                server.restart();
            }
            voters.awaitAcknowledged(ACKNOWLEDGED_BETWEEN_KILLS);
            voters.finish();

            voters.all().forEach(KillDuringVoteIT::seesTheirLastBallotInTheOpenVote);
            server.kill();
            var checker = new Checker(database.journal(vote.workshop()), voters.all());
            checker.nothingAcknowledgedIsLostAndNothingIsDoubled();
            checker.everybodysLastBallotCounts();
            checker.participantsAre(PARTICIPANTS);
            assertThat(server.output()).doesNotContain("ERROR");
        }
    }

    /** In the middle: several ballots are sent and not yet answered. */
    private static void awaitAnswersOnTheirWay(Voters voters) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (voters.unanswered() < ON_THEIR_WAY) {
            if (System.nanoTime() > end) throw new AssertionError("every ballot is answered at once");
            Thread.onSpinWait();
        }
    }

    private static void seesTheirLastBallotInTheOpenVote(Voter voter) {
        voter.leave();
        try (PhoneClient phone = voter.fresh()) {
            JsonNode activity = phone.parts().get("activity");
            assertThat(activity.path("id").asInt()).isEqualTo(VOTE);
            assertThat(activity.path("status").asString()).isEqualTo("open");
            assertThat(phone.own().get("me").path("participant").asInt()).isEqualTo(voter.participant());
            Map<Integer, Integer> last = voter.last().ballot();
            JsonNode own = phone.own().get("a/" + VOTE);
            if (last.isEmpty()) assertThat(own).isNull();
            else {
                assertThat(own.path("points")).hasSize(last.size());
                last.forEach((choice, dots) -> assertThat(
                                own.path("points").path(choice.toString()).asInt())
                        .isEqualTo(dots));
            }
        }
    }

    private static void print(int kill, Voters voters, Checker checker) {
        System.out.printf(
                "kill %d: %d ballots sent, %d acknowledged, %d written and not acknowledged%n",
                kill, voters.sent(), voters.acknowledged(), checker.writtenWithoutAnswer());
    }
}
