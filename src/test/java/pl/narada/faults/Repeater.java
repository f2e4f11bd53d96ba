package pl.narada.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.phone.Meeting.VOTE;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import pl.narada.phone.PhoneClient;
import tools.jackson.databind.JsonNode;

/**
 * Somebody whose phone says everything several times, over two sockets; a repetition may have other dots than the first,
 * which must not matter. Keeps the first answer to each id, and every later one must be the same.
 */
final class Repeater {

    private static final int MOST_DOTS = 3;

    private final URI server;
    private final PreparedVote vote;
    private final int number;
    private final Random random;
    /** By id, in the order of the first sending. */
    private final Map<String, Map<Integer, Integer>> first = new LinkedHashMap<>();

    private final Map<String, JsonNode> answers = new LinkedHashMap<>();
    private int unanswered;
    private PhoneClient one;
    private PhoneClient other;

    Repeater(URI server, PreparedVote vote, int number) {
        this.server = server;
        this.vote = vote;
        this.number = number;
        this.random = new Random(number);
        this.one = PhoneClient.follow(server, vote.code(), null);
        this.other = one;
    }

    void join() {
        one.join("ngo");
        one.awaitOwn(own -> own.containsKey("me"));
        other = PhoneClient.follow(server, vote.code(), one.token());
    }

    void comeBack() {
        String token = one.token();
        leave();
        one = PhoneClient.follow(server, vote.code(), token);
        other = PhoneClient.follow(server, vote.code(), token);
        unanswered = 0;
    }

    void leave() {
        one.close();
        other.close();
    }

    /** Over one socket, so that their order is known. */
    void castEachUpToThreeTimes(int ballots) {
        for (int i = 0; i < ballots; i++) {
            String id = "repeater-%d-cast-%d".formatted(number, first.size());
            first.put(id, anyBallot());
            tell(one, id, first.get(id));
            for (int more = random.nextInt(3); more > 0; more--) tell(one, id, perhapsOther(id));
        }
    }

    void sendOldOnesAgainInAnyOrderOverBothSockets() {
        List<String> ids = new ArrayList<>(first.keySet());
        Collections.shuffle(ids, random);
        // an id that nobody knows yet is what it is by its first arrival, so that one must not vary
        ids.forEach(id -> tell(
                random.nextBoolean() ? one : other, id, answers.containsKey(id) ? perhapsOther(id) : first.get(id)));
    }

    private void tell(PhoneClient phone, String id, Map<Integer, Integer> ballot) {
        phone.tell(id, Map.of("kind", "vote.cast", "activity", VOTE, "points", ballot));
        unanswered++;
    }

    /** Every command gets an answer, and every repetition the first one. */
    void hearAll() {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (unanswered > 0) {
            assertThat(System.nanoTime()).as("%s: answers are missing", this).isLessThan(end);
            hear(one);
            hear(other);
        }
    }

    private void hear(PhoneClient phone) {
        JsonNode message = phone.hear(Duration.ofMillis(5));
        if (message == null
                || !List.of("done", "refused", "unsaved")
                        .contains(message.path("t").asString())) return;
        unanswered--;
        JsonNode before = answers.putIfAbsent(message.path("id").asString(), message);
        if (before != null) assertThat(message).as("%s", this).isEqualTo(before);
    }

    void wasAnsweredInTheOrderOfFirstArrivals() {
        List<Long> entries = first.keySet().stream()
                .filter(this::wasGranted)
                .map(this::entry)
                .toList();
        assertThat(entries).as("%s", this).isSorted().doesNotHaveDuplicates();
    }

    void seesTheBallotOfTheLastFirstArrival() {
        String last = first.keySet().stream()
                .filter(this::wasGranted)
                .max(Comparator.comparing(this::entry))
                .orElseThrow();
        try (PhoneClient fresh = PhoneClient.follow(server, vote.code(), one.token())) {
            JsonNode own = fresh.own().get("a/" + VOTE);
            Map<Integer, Integer> seen = own == null ? Map.of() : Checker.points(own.path("points"));
            assertThat(seen).as("%s, after %s", this, last).isEqualTo(first.get(last));
        }
    }

    void isWrittenOnceAsAnswered(List<Database.Row> journal) {
        String me = "p:" + one.own().get("me").path("participant").asInt();
        List<Database.Row> mine =
                journal.stream().filter(row -> row.actor().equals(me)).toList();
        assertThat(mine.stream().map(Database.Row::command))
                .as("%s", this)
                .containsExactlyInAnyOrderElementsOf(first.keySet());
        mine.forEach(row -> {
            if (wasGranted(row.command())) assertThat(row.version()).isEqualTo(entry(row.command()));
            row.events("vote.ballot-cast")
                    .forEach(cast -> assertThat(Checker.points(cast.path("points")))
                            .as("%s: %s", this, row.command())
                            .isEqualTo(first.get(row.command())));
        });
    }

    long refusals() {
        return first.keySet().stream().filter(id -> !wasGranted(id)).count();
    }

    private boolean wasGranted(String id) {
        return answers.get(id).path("t").asString().equals("done");
    }

    private long entry(String id) {
        return answers.get(id).path("entry").asLong();
    }

    private Map<Integer, Integer> perhapsOther(String id) {
        return random.nextBoolean() ? first.get(id) : anyBallot();
    }

    /** Sometimes more dots than there are: that is refused. */
    private Map<Integer, Integer> anyBallot() {
        List<Integer> all = new ArrayList<>();
        for (int choice = 1; choice <= vote.choices(); choice++) all.add(choice);
        Collections.shuffle(all, random);
        Map<Integer, Integer> ballot = new LinkedHashMap<>();
        all.stream().limit(random.nextInt(MOST_DOTS + 2)).forEach(choice -> ballot.put(choice, 1));
        return ballot;
    }

    @Override
    public String toString() {
        return "repeater with seed " + number;
    }
}
