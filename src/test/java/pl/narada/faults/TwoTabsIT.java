package pl.narada.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import pl.narada.journey.Eventually;
import pl.narada.phone.PhoneClient;
import pl.narada.shared.Sector;

/** One person, two tabs of a browser, both spending the same dots at once. */
class TwoTabsIT {

    private static final int PEOPLE = 6;
    private static final int BALLOTS = 40;

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void whoVotesInTwoTabsAtOnceHasTheDotsOfOnePersonAndSeesTheSameInBoth() {
        var database = new Database(folder);
        try (var running = RunningMeeting.in(database);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            PreparedVote vote = running.voting();
            List<Tab[]> people = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                var one = new Tab(
                        PhoneClient.follow(running.address(), vote.code(), null).join("ngo"), 2 * i);
                String token = one.phone().token();
                people.add(new Tab[] {one, new Tab(PhoneClient.follow(running.address(), vote.code(), token), 2 * i + 1)
                });
            }
            present(running, Map.of(Sector.NGO, PEOPLE));

            Stream<Tab> tabs = people.stream().flatMap(Stream::of);
            tabs.map(tab -> CompletableFuture.runAsync(() -> tab.spendDots(vote.choices(), BALLOTS), threads))
                    .toList()
                    .forEach(CompletableFuture::join);

            List<Database.Row> journal = database.journal(vote.workshop());
            assertThat(journal.stream().flatMap(row -> row.events("vote.ballot-cast").stream()))
                    .hasSizeGreaterThan(PEOPLE * BALLOTS / 2)
                    .allSatisfy(cast -> Tab.atMostThreeDots(cast.path("points")));
            var checker = new Checker(journal, List.of());
            people.forEach(both -> bothSee(checker.ballotOf(both[0].participant()), both[0], both[1]));
            present(running, Map.of(Sector.NGO, PEOPLE));

            people.forEach(both -> both[0].phone().close());
            people.forEach(both -> both[1].phone().ping());
            people.getFirst()[1].phone().close();
            present(running, Map.of(Sector.NGO, PEOPLE - 1));
            people.forEach(both -> both[1].phone().close());
            present(running, Map.of());
        }
    }

    private static void bothSee(Map<Integer, Integer> ballot, Tab one, Tab other) {
        Eventually.get(() -> {
            one.phone().ping();
            other.phone().ping();
            boolean same = one.phone().own().equals(other.phone().own())
                    && one.ballot().equals(ballot);
            return same ? Optional.of(true) : Optional.empty();
        });
    }

    /** Presence follows the sockets a moment later. */
    private static void present(RunningMeeting running, Map<Sector, Integer> people) {
        Eventually.get(() -> running.present().equals(people) ? Optional.of(people) : Optional.empty());
    }
}
