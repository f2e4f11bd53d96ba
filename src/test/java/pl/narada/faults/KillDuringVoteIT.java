package pl.narada.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.phone.Meeting.VOTE;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
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
    private static final List<String> SECTORS = List.of("ngo", "jst", "residents", "business", "other");

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 8, unit = TimeUnit.MINUTES)
    void threeKillsInTheMiddleOfAVoteLoseNothingAndDoubleNothing() {
        var database = new Database(folder);
        PreparedVote vote = PreparedVote.in(database);
        try (var server = PackagedServer.start(folder);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Voter> voters = IntStream.range(0, VOTERS)
                    .mapToObj(i -> new Voter(server.address(), vote, i))
                    .toList();
            for (int i = 0; i < VOTERS; i++) voters.get(i).join(SECTORS.get(i % SECTORS.size()));
            List<CompletableFuture<Void>> voting = voters.stream()
                    .map(voter -> CompletableFuture.runAsync(voter::vote, threads))
                    .toList();
            try {
                for (int i = 1; i <= KILLS; i++) {
                    awaitAcknowledged(ACKNOWLEDGED_BETWEEN_KILLS, voters, voting);
                    awaitAnswersOnTheirWay(voters);
                    server.kill();
                    var checker = new Checker(database.journal(vote.workshop()), voters);
                    checker.nothingAcknowledgedIsLostAndNothingIsDoubled();
                    checker.participantsAre(PARTICIPANTS);
                    print(i, voters, checker);
                    server.restart();
                }
                awaitAcknowledged(ACKNOWLEDGED_BETWEEN_KILLS, voters, voting);
            } catch (AssertionError | RuntimeException e) {
                // nobody waits for a server that will not come back
                threads.shutdownNow();
                throw e;
            }
            voters.forEach(Voter::enough);
            voting.forEach(v -> v.orTimeout(60, TimeUnit.SECONDS).join());

            voters.forEach(KillDuringVoteIT::seesTheirLastBallotInTheOpenVote);
            server.kill();
            var checker = new Checker(database.journal(vote.workshop()), voters);
            checker.nothingAcknowledgedIsLostAndNothingIsDoubled();
            checker.everybodysLastBallotCounts();
            checker.participantsAre(PARTICIPANTS);
            assertThat(server.output()).doesNotContain("ERROR");
        }
    }

    private static void awaitAcknowledged(int more, List<Voter> voters, List<CompletableFuture<Void>> voting) {
        long before = acknowledged(voters);
        long end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (acknowledged(voters) < before + more) {
            voting.stream().filter(CompletableFuture::isCompletedExceptionally).forEach(CompletableFuture::join);
            if (System.nanoTime() > end) throw new AssertionError("the vote does not go on");
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    /** In the middle: several ballots are sent and not yet answered. */
    private static void awaitAnswersOnTheirWay(List<Voter> voters) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (voters.stream().mapToLong(Voter::unanswered).sum() < ON_THEIR_WAY) {
            if (System.nanoTime() > end) throw new AssertionError("every ballot is answered at once");
            Thread.onSpinWait();
        }
    }

    private static long acknowledged(List<Voter> voters) {
        return voters.stream().mapToLong(Voter::acknowledged).sum();
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

    private static void print(int kill, List<Voter> voters, Checker checker) {
        long sent = voters.stream().mapToLong(voter -> voter.history().size()).sum();
        long acknowledged = acknowledged(voters);
        System.out.printf(
                "kill %d: %d ballots sent, %d acknowledged, %d written and not acknowledged%n",
                kill, sent, acknowledged, checker.writtenWithoutAnswer());
    }
}
