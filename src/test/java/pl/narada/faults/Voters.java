package pl.narada.faults;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/** The hall: everybody joins, and then everybody votes at once, each on a thread of their own. */
final class Voters implements AutoCloseable {

    private static final List<String> SECTORS = List.of("ngo", "jst", "residents", "business", "other");

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Voter> all;
    private final List<CompletableFuture<Void>> voting;

    private Voters(List<Voter> all) {
        this.all = all;
        for (int i = 0; i < all.size(); i++) all.get(i).join(SECTORS.get(i % SECTORS.size()));
        this.voting = all.stream()
                .map(voter -> CompletableFuture.runAsync(voter::vote, threads))
                .toList();
    }

    static Voters vote(int number, IntFunction<Voter> voter) {
        return new Voters(IntStream.range(0, number).mapToObj(voter).toList());
    }

    List<Voter> all() {
        return all;
    }

    long sent() {
        return sum(voter -> voter.history().size());
    }

    long acknowledged() {
        return sum(Voter::acknowledged);
    }

    long unanswered() {
        return sum(Voter::unanswered);
    }

    private long sum(ToLongFunction<Voter> number) {
        return all.stream().mapToLong(number).sum();
    }

    void awaitAcknowledged(int more) {
        long before = acknowledged();
        await("the vote does not go on", () -> acknowledged() >= before + more);
    }

    /** Waits while they vote; whoever stumbles makes it fail. */
    void await(String otherwise, BooleanSupplier reached) {
        long end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (!reached.getAsBoolean()) {
            voting.stream().filter(CompletableFuture::isCompletedExceptionally).forEach(CompletableFuture::join);
            if (System.nanoTime() > end) throw new AssertionError(otherwise);
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    /** Nobody casts any more; waits until everything is acknowledged to everybody. */
    void finish() {
        all.forEach(Voter::enough);
        voting.forEach(v -> v.orTimeout(60, TimeUnit.SECONDS).join());
    }

    /** After a failure nobody waits for a server that will not come back. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
