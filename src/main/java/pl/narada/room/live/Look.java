package pl.narada.room.live;

import java.util.concurrent.CompletableFuture;

/** A wish that the room may look into the journal, and who waits until it has. */
record Look(CompletableFuture<Void> done) implements Waiting {

    Look() {
        this(new CompletableFuture<>());
    }

    void answer() {
        done.complete(null);
    }

    @Override
    public void giveUp() {
        answer();
    }
}
