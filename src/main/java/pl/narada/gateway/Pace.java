package pl.narada.gateway;

import io.github.bucket4j.Bucket;
import java.time.Duration;

/** How fast commands may come. What is too fast is answered "unsaved", so nothing is lost by it. */
final class Pace {

    private Pace() {}

    /** An outbox that was filled during an hour without network may come all at once. */
    static Bucket ofOnePerson() {
        return of(60, 10);
    }

    /** People who have not joined yet, all of one workshop together: a hall may join within a few seconds. */
    static Bucket ofStrangers() {
        return of(500, 200);
    }

    /** Links to another phone that are opened in one workshop: few people need one, and nobody shall guess one. */
    static Bucket ofHandovers() {
        return of(30, 1);
    }

    /** Cards that one person writes or corrects: a few now and then, so that nobody fills the table. */
    static Bucket ofCards() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(20).refillGreedy(4, Duration.ofMinutes(1)))
                .build();
    }

    /** How often one person may ask what is kept of them: each answer reads a whole journal. */
    static Bucket ofOwnData() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(10).refillGreedy(4, Duration.ofMinutes(1)))
                .build();
    }

    /** Wrong codes from one address: a hall that misreads the code on the screen is let through, a machine that guesses is not. */
    static Bucket ofGuesses() {
        return of(60, 1);
    }

    /** People who join from one address: a hall behind one wifi. */
    static Bucket ofNeighbours() {
        return of(600, 2);
    }

    private static Bucket of(int atOnce, int aSecond) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(atOnce).refillGreedy(aSecond, Duration.ofSeconds(1)))
                .build();
    }
}
