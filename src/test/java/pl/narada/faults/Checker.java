package pl.narada.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import pl.narada.faults.Database.Row;
import tools.jackson.databind.JsonNode;

/** Compares what the phones were told with what the journal says. */
final class Checker {

    private final List<Row> journal;
    private final List<Voter> voters;

    Checker(List<Row> journal, List<Voter> voters) {
        this.journal = journal;
        this.voters = voters;
    }

    /** What holds at any moment, also right after a kill. */
    void nothingAcknowledgedIsLostAndNothingIsDoubled() {
        versionsFollowEachOther();
        voters.forEach(voter -> {
            acknowledgedIsWritten(voter);
            writtenInItsOrderAndOnce(voter);
            ballotIsTheLastOneWritten(voter);
        });
    }

    /** What holds when everybody has been answered. */
    void everybodysLastBallotCounts() {
        for (Voter voter : voters) {
            assertThat(ballotOf(voter.participant()))
                    .as("participant %d, who sent %s", voter.participant(), voter.history())
                    .isEqualTo(voter.last().ballot());
        }
    }

    /** Those are told again, and must not count twice. */
    long writtenWithoutAnswer() {
        return voters.stream()
                .mapToLong(voter -> rowsOf(voter).size() - voter.acknowledged())
                .filter(n -> n > 0)
                .sum();
    }

    void participantsAre(int number) {
        assertThat(journal.stream().flatMap(row -> row.events("participant-joined").stream()))
                .hasSize(number);
    }

    private void versionsFollowEachOther() {
        assertThat(journal.stream().map(Row::version))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, journal.size()).boxed().toList());
    }

    private void acknowledgedIsWritten(Voter voter) {
        Map<String, Long> written = new HashMap<>();
        rowsOf(voter).forEach(row -> written.put(row.command(), row.version()));
        for (Cast cast : voter.history()) {
            if (!cast.isAcknowledged()) continue;
            assertThat(written.get(cast.id()))
                    .as("acknowledged to participant %d: %s", voter.participant(), cast)
                    .isEqualTo(cast.entry());
        }
    }

    /** The journal has a beginning of what was sent: no gap, no repetition, nothing else. */
    private void writtenInItsOrderAndOnce(Voter voter) {
        List<String> written = rowsOf(voter).stream().map(Row::command).toList();
        List<String> sent = voter.history().stream().map(Cast::id).toList();
        assertThat(sent).as("participant %d", voter.participant()).startsWith(written.toArray(String[]::new));
    }

    /** A ballot that changed nothing has no event; whatever is written, adds up to the last ballot that was. */
    private void ballotIsTheLastOneWritten(Voter voter) {
        int written = rowsOf(voter).size();
        Map<Integer, Integer> last =
                written == 0 ? Map.of() : voter.history().get(written - 1).ballot();
        assertThat(ballotOf(voter.participant()))
                .as("participant %d", voter.participant())
                .isEqualTo(last);
    }

    private List<Row> rowsOf(Voter voter) {
        return journal.stream()
                .filter(row -> row.actor().equals("p:" + voter.participant()))
                .toList();
    }

    Map<Integer, Integer> ballotOf(int participant) {
        return ballots().getOrDefault(participant, Map.of());
    }

    /** By participant: what the journal says in the end. */
    private Map<Integer, Map<Integer, Integer>> ballots() {
        Map<Integer, Map<Integer, Integer>> ballots = new HashMap<>();
        List<JsonNode> casts = new ArrayList<>();
        journal.forEach(row -> casts.addAll(row.events("vote.ballot-cast")));
        for (JsonNode cast : casts) {
            ballots.put(cast.path("participant").asInt(), points(cast.path("points")));
        }
        return ballots;
    }

    static Map<Integer, Integer> points(JsonNode written) {
        Map<Integer, Integer> points = new HashMap<>();
        written.properties()
                .forEach(p ->
                        points.put(Integer.valueOf(p.getKey()), p.getValue().asInt()));
        return points;
    }
}
