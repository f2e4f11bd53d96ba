package pl.narada.faults;

import static pl.narada.phone.Meeting.VOTE;

import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.narada.phone.PhoneClient;
import tools.jackson.databind.JsonNode;

/**
 * Somebody who can't decide: casts ballot after ballot without waiting for answers, comes back whenever the connection
 * breaks, and then sends again all that was not acknowledged, in its order and with its ids.
 */
final class Voter {

    /** Slower than the pace that the server allows, so that nothing is ever put off. */
    private static final Duration A_BALLOT = Duration.ofMillis(130);

    private static final int MOST_IN_ONE_BREATH = 4;

    private static final Duration LONGEST_ABSENCE = Duration.ofSeconds(120);
    private static final int DOTS = 3;

    private final URI server;
    private final String code;
    private final int choices;
    private final Random random;
    private final int number;
    private final List<Cast> history = new CopyOnWriteArrayList<>();
    private volatile boolean enough;
    private @Nullable PhoneClient phone;
    private String token;
    private int participant;

    Voter(URI server, PreparedVote vote, int number) {
        this.server = server;
        this.code = vote.code();
        this.choices = vote.choices();
        this.number = number;
        this.random = new Random(number);
    }

    int participant() {
        return participant;
    }

    List<Cast> history() {
        return history;
    }

    long acknowledged() {
        return history.stream().filter(Cast::isAcknowledged).count();
    }

    long unanswered() {
        return history.size() - acknowledged();
    }

    Cast last() {
        return history.getLast();
    }

    void join(String sector) {
        phone = PhoneClient.follow(server, code, null).join(sector);
        phone.awaitOwn(own -> own.containsKey("me"));
        token = phone.token();
        participant = phone.own().get("me").path("participant").asInt();
    }

    /** Stop casting; {@link #vote} ends as soon as everything is acknowledged. */
    void enough() {
        enough = true;
    }

    void vote() {
        while (!enough || history.stream().anyMatch(cast -> !cast.isAcknowledged())) {
            try {
                if (phone == null) comeBack();
                int ballots = enough ? 0 : 1 + random.nextInt(MOST_IN_ONE_BREATH);
                for (int i = 0; i < ballots; i++) cast();
                listen(A_BALLOT.multipliedBy(Math.max(1, ballots)));
            } catch (PhoneClient.Gone | CompletionException _) {
                leave();
            }
        }
    }

    private void cast() {
        var cast = new Cast("voter-%d-cast-%d".formatted(number, history.size()), anyBallot());
        history.add(cast);
        send(cast);
    }

    private void send(Cast cast) {
        here().tell(cast.id(), Map.of("kind", "vote.cast", "activity", VOTE, "points", cast.ballot()));
    }

    /** At most three dots on different choices; sometimes none, which takes the vote back. */
    private Map<Integer, Integer> anyBallot() {
        List<Integer> all = IntStream.rangeClosed(1, choices).boxed().collect(Collectors.toList());
        Collections.shuffle(all, random);
        Map<Integer, Integer> ballot = new LinkedHashMap<>();
        all.stream().limit(random.nextInt(DOTS + 1)).forEach(choice -> ballot.put(choice, 1));
        return ballot;
    }

    private void listen(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        for (long left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
            JsonNode message = here().hear(Duration.ofNanos(left));
            if (message != null) take(message);
        }
    }

    private void take(JsonNode message) {
        switch (message.path("t").asString()) {
            case "done" ->
                of(message.path("id").asString())
                        .acknowledged(message.path("entry").asLong());
            case "refused", "unsaved" -> throw new AssertionError("voter " + number + " was told " + message);
            default -> {}
        }
    }

    private Cast of(String id) {
        return history.stream().filter(cast -> cast.id().equals(id)).findFirst().orElseThrow();
    }

    private void comeBack() {
        long end = System.nanoTime() + LONGEST_ABSENCE.toNanos();
        while (phone == null) {
            try {
                phone = PhoneClient.follow(server, code, token);
            } catch (PhoneClient.Gone | CompletionException e) {
                boolean lost = Thread.currentThread().isInterrupted() || System.nanoTime() > end;
                if (lost) throw new AssertionError("the server did not come back", e);
                LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            }
        }
        int now = phone.own().get("me").path("participant").asInt();
        if (now != participant) throw new AssertionError("participant " + participant + " came back as " + now);
        history.stream().filter(cast -> !cast.isAcknowledged()).forEach(this::send);
    }

    /** What one sees on one's own phone after coming back with nothing but the token. */
    PhoneClient fresh() {
        return PhoneClient.follow(server, code, token);
    }

    void leave() {
        if (phone != null) phone.close();
        phone = null;
    }

    private PhoneClient here() {
        if (phone == null) throw new IllegalStateException("voter " + number + " is away");
        return phone;
    }
}
