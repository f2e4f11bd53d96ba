package pl.narada.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.phone.Meeting.NEEDS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import pl.narada.activity.gather.GatherState;
import pl.narada.room.Contribution;
import pl.narada.shared.ActivityId;

/** Everybody scans the code at once, behind one address: the scenario has 40 people in 15 seconds, here are 200. */
class CrowdIT extends OverTheWire {

    private static final int PEOPLE = 200;
    private static final int SCANNING = 40;
    private static final Duration SCANNING_TIME = Duration.ofSeconds(15);
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration BOUND = Duration.ofSeconds(30);
    private static final List<String> SECTORS = List.of("ngo", "jst", "residents", "business", "other");

    /** When this person was welcome, had joined, had been heard, and saw what all had said; in ms after the beginning. */
    private record Times(long welcome, long joined, long said, long saw) {}

    @Test
    @Timeout(60)
    void twoHundredPhonesJoinAndWriteAtOnce() throws InterruptedException {
        meeting.start().goTo(NEEDS);
        var begin = new CountDownLatch(1);
        List<Future<Times>> people = new ArrayList<>();
        List<Times> times;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < PEOPLE; i++) {
                int number = i;
                people.add(threads.submit(() -> comesAndWrites(number, begin)));
            }
            long begun = System.nanoTime();
            begin.countDown();
            times = people.stream().map(person -> inTime(person, begun)).toList();
        }

        print(times);
        assertThat(meeting.state().participants()).hasSize(PEOPLE);
        var gathered = (GatherState)
                meeting.state().activities().get(new ActivityId(NEEDS)).state();
        assertThat(gathered.contributions().stream().map(Contribution::text))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, PEOPLE).mapToObj(CrowdIT::need).toList());
    }

    @Test
    @Timeout(60)
    void fortyPeopleWhoScanTheCodeWithinFifteenSecondsCanAllWriteWithinFive() {
        meeting.start().goTo(NEEDS);
        List<Future<Long>> people = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < SCANNING; i++) {
                int number = i;
                people.add(threads.submit(() -> {
                    Thread.sleep(SCANNING_TIME.multipliedBy(number).dividedBy(SCANNING));
                    return writes(number);
                }));
            }
            List<Long> millis = people.stream()
                    .map(person -> inTime(person, System.nanoTime()))
                    .toList();
            print("written", millis);
            assertThat(millis).allSatisfy(took -> assertThat(took).isLessThan(SOON.toMillis()));
        }
    }

    /** Joins and is heard; how long that took from the first byte, in ms. */
    private long writes(int number) {
        long begun = System.nanoTime();
        try (var phone = PhoneClient.follow(server(), meeting.code(), null)) {
            phone.join(SECTORS.get(number % SECTORS.size()));
            assertThat(phone.say(NEEDS, need(number)).path("t").asString()).isEqualTo("done");
            return since(begun);
        }
    }

    private Times comesAndWrites(int number, CountDownLatch begin) throws InterruptedException {
        begin.await();
        long begun = System.nanoTime();
        try (var phone = PhoneClient.follow(server(), meeting.code(), null)) {
            long welcome = since(begun);
            phone.join(SECTORS.get(number % SECTORS.size()));
            assertThat(phone.token()).isNotBlank();
            long joined = since(begun);
            assertThat(phone.say(NEEDS, need(number)).path("t").asString()).isEqualTo("done");
            long said = since(begun);
            phone.awaitOwn(own -> own.containsKey("a/" + NEEDS));
            phone.awaitParts(parts -> parts.get("activity").path("count").asInt() == PEOPLE);
            return new Times(welcome, joined, said, since(begun));
        }
    }

    private static String need(int number) {
        return "Potrzeba numer " + number;
    }

    private static <T> T inTime(Future<T> person, long begun) {
        try {
            long left = BOUND.toNanos() - (System.nanoTime() - begun);
            return person.get(left, TimeUnit.NANOSECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("somebody was not heard within " + BOUND, e);
        }
    }

    private static long since(long begun) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }

    private static void print(List<Times> times) {
        print("welcome", times.stream().map(Times::welcome).toList());
        print("joined", times.stream().map(Times::joined).toList());
        print("said", times.stream().map(Times::said).toList());
        print("saw all", times.stream().map(Times::saw).toList());
    }

    private static void print(String what, List<Long> millis) {
        List<Long> sorted = new ArrayList<>(millis);
        Collections.sort(sorted);
        System.out.printf(
                "%d phones, %-8s half %5d ms, 95%% %5d ms, last %5d ms%n",
                sorted.size(),
                what,
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 95 / 100),
                sorted.getLast());
    }
}
