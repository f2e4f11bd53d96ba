package pl.narada.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.phone.Meeting.VOTE;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import pl.narada.phone.PhoneClient;
import tools.jackson.databind.JsonNode;

/** One of several tabs of somebody who votes in all of them. */
record Tab(PhoneClient phone, int seed) {

    private static final int DOTS = 3;

    int participant() {
        return phone.own().get("me").path("participant").asInt();
    }

    /** As this tab shows it. */
    Map<Integer, Integer> ballot() {
        JsonNode own = phone.own().get("a/" + VOTE);
        return own == null ? Map.of() : Checker.points(own.path("points"));
    }

    /** Ballot after ballot, without waiting; some have more dots than there are. */
    void spendDots(int choices, int ballots) {
        var random = new Random(seed);
        for (int i = 0; i < ballots; i++) {
            Map<Integer, Integer> ballot = new HashMap<>();
            for (int dot = random.nextInt(DOTS + 3); dot > 0; dot--) ballot.put(1 + random.nextInt(choices), 1);
            phone.tell(
                    "tab-%d-cast-%d".formatted(seed, i),
                    Map.of("kind", "vote.cast", "activity", VOTE, "points", ballot));
        }
        for (int answered = 0; answered < ballots; ) {
            JsonNode message = phone.hear(Duration.ofSeconds(10));
            assertThat(message)
                    .as("tab with seed %d, after %d answers", seed, answered)
                    .isNotNull();
            switch (message.path("t").asString()) {
                case "own" ->
                    atMostThreeDots(message.path("parts").path("a/" + VOTE).path("points"));
                case "done", "refused" -> answered++;
                case "unsaved" -> throw new AssertionError("put off");
                default -> {}
            }
        }
    }

    static void atMostThreeDots(JsonNode points) {
        int sum =
                Checker.points(points).values().stream().mapToInt(dots -> dots).sum();
        assertThat(sum).isLessThanOrEqualTo(DOTS);
    }
}
