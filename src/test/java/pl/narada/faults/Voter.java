package pl.narada.faults;

import static pl.narada.phone.Meeting.VOTE;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import pl.narada.journey.Eventually;
import pl.narada.phone.PhoneClient;
import tools.jackson.databind.JsonNode;

/**
 * Somebody who can't decide: casts ballot after ballot, comes back whenever the connection breaks, and then sends again
 * all that was not acknowledged, in its order and with its ids.
 */
final class Voter {

    /** Slower than the pace that the server allows, so that nothing is ever put off. */
    private static final Duration A_BALLOT = Duration.ofMillis(130);

    private static final int MOST_IN_ONE_BREATH = 4;

    /** After "not saved, try again". */
    private static final Duration A_WHILE = Duration.ofMillis(300);

    /** Like the phone page, a voter gives up a connection on which nobody says welcome: its end may have got lost too. */
    private static final Duration A_WELCOME = Duration.ofSeconds(3);

    private static final Duration SILENCE = Duration.ofSeconds(3);
    private static final int MOST_DOUBTS = 3;

    private static final int LONGEST_AWAY_MILLIS = 400;
    private static final Duration LONGEST_ABSENCE = Duration.ofSeconds(120);

    private final URI server;
    private URI way;
    private final String code;
    private final Random random;
    private final int number;
    private final boolean waits;
    private final Casts casts;
    private volatile boolean enough;
    private volatile long unsaved;
    private boolean putOff;
    private long heardAt;
    private int doubts;
    private @Nullable PhoneClient phone;
    private @Nullable PhoneClient before;
    private String token;
    private int participant;

    private Voter(URI server, PreparedVote vote, int number, boolean waits) {
        this.waits = waits;
        this.server = server;
        this.way = server;
        this.code = vote.code();
        this.number = number;
        this.random = new Random(number);
        this.casts = new Casts(number, vote.choices(), random);
    }

    /** Casts several ballots in one breath, without waiting for answers. Nothing may be put off: that would change the order. */
    static Voter inHaste(URI server, PreparedVote vote, int number) {
        return new Voter(server, vote, number, false);
    }

    /** As the outbox of the phone page does it: the next ballot when the last one is acknowledged. */
    static Voter oneByOne(URI server, PreparedVote vote, int number) {
        return new Voter(server, vote, number, true);
    }

    /** Comes back by another way than straight to the server. Joins, and looks at a fresh phone, straight. */
    Voter over(URI network) {
        way = network;
        return this;
    }

    int participant() {
        return participant;
    }

    List<Cast> history() {
        return casts.all();
    }

    long acknowledged() {
        return history().size() - unanswered();
    }

    long unanswered() {
        return casts.unanswered().size();
    }

    /** How often this voter was told "not saved, try again". */
    long unsaved() {
        return unsaved;
    }

    Cast last() {
        return history().getLast();
    }

    void join(String sector) {
        phone = PhoneClient.follow(server, code, null).join(sector);
        phone.awaitOwn(own -> own.containsKey("me"));
        token = phone.token();
        participant = phone.own().get("me").path("participant").asInt();
        if (!way.equals(server)) leave();
    }

    /** Stop casting; {@link #vote} ends as soon as everything is acknowledged. */
    void enough() {
        enough = true;
    }

    void vote() {
        while (!enough || unanswered() > 0) {
            try {
                if (phone == null) {
                    beAway();
                    comeBack();
                }
                if (putOff) tryAgainAfterAWhile();
                int ballots = ballotsNow();
                for (int i = 0; i < ballots; i++) cast();
                listen(A_BALLOT.multipliedBy(Math.max(1, ballots)));
                if (unanswered() > 0 && System.nanoTime() - heardAt > SILENCE.toNanos()) doubt();
            } catch (PhoneClient.Gone | CompletionException _) {
                leave();
            }
        }
    }

    /** Like the phone page: a connection may have ended without the news of it. One that lives must not owe an answer. */
    private void doubt() {
        if (++doubts > MOST_DOUBTS) throw new AssertionError("voter " + number + " is heard and gets no answer");
        here().send("{\"t\":\"ping\"}");
        JsonNode message = here().hear(SILENCE);
        if (message == null) leave();
        else take(message);
    }

    private int ballotsNow() {
        if (enough) return 0;
        if (waits) return unanswered() == 0 ? 1 : 0;
        return 1 + random.nextInt(MOST_IN_ONE_BREATH);
    }

    private void tryAgainAfterAWhile() {
        putOff = false;
        listen(A_WHILE);
        sendAgain();
    }

    private void sendAgain() {
        casts.unanswered().forEach(this::send);
    }

    private void cast() {
        send(casts.another());
    }

    private void send(Cast cast) {
        here().tell(cast.id(), Map.of("kind", "vote.cast", "activity", VOTE, "points", cast.ballot()));
    }

    private void listen(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        for (long left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
            JsonNode message = here().hear(Duration.ofNanos(left));
            if (message != null) take(message);
        }
    }

    private void take(JsonNode message) {
        heardAt = System.nanoTime();
        switch (message.path("t").asString()) {
            case "done" -> {
                doubts = 0;
                casts.of(message.path("id").asString())
                        .acknowledged(message.path("entry").asLong());
            }
            case "unsaved" -> {
                if (!waits) throw new AssertionError("voter " + number + " was told " + message);
                unsaved++;
                putOff = true;
            }
            case "refused" -> throw new AssertionError("voter " + number + " was told " + message);
            default -> {}
        }
    }

    /** A phone does not come back at once, and misses something meanwhile. */
    private void beAway() {
        LockSupport.parkNanos(
                Duration.ofMillis(random.nextInt(LONGEST_AWAY_MILLIS)).toNanos());
    }

    private void comeBack() {
        long end = System.nanoTime() + LONGEST_ABSENCE.toNanos();
        while (phone == null) {
            try {
                phone = reconnected();
            } catch (PhoneClient.Gone | CompletionException e) {
                boolean lost = Thread.currentThread().isInterrupted() || System.nanoTime() > end;
                if (lost) throw new AssertionError("the server did not come back", e);
                LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            }
        }
        int now = phone.own().get("me").path("participant").asInt();
        if (now != participant) throw new AssertionError("participant " + participant + " came back as " + now);
        putOff = false;
        heardAt = System.nanoTime();
        sendAgain();
    }

    /** With what the phone held before, so that only the difference has to come. */
    private PhoneClient reconnected() {
        if (before == null) return fresh();
        PhoneClient again = before.comeBack(way);
        try {
            again.helloWithin(A_WELCOME, code);
            return again;
        } catch (PhoneClient.Gone | CompletionException e) {
            again.close();
            throw e;
        }
    }

    /** The law: what was held, and all that was sent since, is what a fresh phone gets. */
    void holdsWhatAFreshPhoneHolds() {
        if (!isConnected()) comeBack();
        Eventually.get(() -> {
            here().ping();
            try (PhoneClient fresh = fresh()) {
                boolean same =
                        fresh.parts().equals(here().parts()) && fresh.own().equals(here().own());
                return same ? Optional.of(true) : Optional.empty();
            }
        });
    }

    private boolean isConnected() {
        if (phone == null) return false;
        try {
            phone.send("{\"t\":\"ping\"}");
            for (JsonNode message = phone.hear(SILENCE); message != null; message = phone.hear(SILENCE)) {
                if (message.path("t").asString().equals("pong")) return true;
            }
        } catch (PhoneClient.Gone | CompletionException _) {
            // it was cut, and nothing has been said over it since
        }
        leave();
        return false;
    }

    /** What one sees on one's own phone after coming back with nothing but the token. */
    PhoneClient fresh() {
        return PhoneClient.follow(server, code, token);
    }

    void leave() {
        if (phone != null) {
            phone.close();
            before = phone;
        }
        phone = null;
    }

    private PhoneClient here() {
        if (phone == null) throw new IllegalStateException("voter " + number + " is away");
        return phone;
    }
}
