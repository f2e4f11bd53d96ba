package pl.narada.gateway;

import io.github.bucket4j.Bucket;

/** A participant who asks over plain HTTP: when last, and how fast they may. */
final class Visitor {

    final Bucket pace = Pace.ofOnePerson();
    final Bucket cards = Pace.ofCards();
    final Bucket person = Pace.ofOwnData();
    private volatile long heardAt;

    Visitor heard(long now) {
        heardAt = now;
        return this;
    }

    long heardAt() {
        return heardAt;
    }
}
