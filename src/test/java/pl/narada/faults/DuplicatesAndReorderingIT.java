package pl.narada.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Commands come twice, late, over another socket, in another order, even with other words: the first arrival counts. */
class DuplicatesAndReorderingIT {

    private static final int REPEATERS = 8;
    private static final int BALLOTS = 20;

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 4, unit = TimeUnit.MINUTES)
    void everyIdCountsOnceAndGetsItsFirstAnswerForGoodAlsoAfterAKill() {
        var database = new Database(folder);
        PreparedVote vote = PreparedVote.in(database);
        try (var server = PackagedServer.start(folder)) {
            List<Repeater> people = IntStream.range(0, REPEATERS)
                    .mapToObj(i -> new Repeater(server.address(), vote, i))
                    .toList();
            people.forEach(Repeater::join);
            // all at once: nobody waits for anybody's answers
            people.forEach(person -> person.castEachUpToThreeTimes(BALLOTS));
            people.forEach(Repeater::hearAll);
            people.forEach(Repeater::wasAnsweredInTheOrderOfFirstArrivals);
            people.forEach(Repeater::sendOldOnesAgainInAnyOrderOverBothSockets);
            people.forEach(Repeater::hearAll);
            people.forEach(person -> person.castEachUpToThreeTimes(5));

            server.kill();
            server.restart();
            people.forEach(Repeater::comeBack);
            people.forEach(Repeater::sendOldOnesAgainInAnyOrderOverBothSockets);
            people.forEach(Repeater::hearAll);
            people.forEach(Repeater::seesTheBallotOfTheLastFirstArrival);

            server.kill();
            List<Database.Row> journal = database.journal(vote.workshop());
            people.forEach(person -> person.isWrittenOnceAsAnswered(journal));
            assertThat(people)
                    .allSatisfy(person -> assertThat(person.refusals()).isPositive());
            people.forEach(Repeater::leave);
        }
    }
}
