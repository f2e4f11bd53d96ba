package pl.narada.activity.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.PRIORITIES;
import static pl.narada.room.StaszowAgenda.THEMES;
import static pl.narada.room.WorkshopBuilder.participant;
import static pl.narada.shared.Sector.JST;
import static pl.narada.shared.Sector.NGO;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.narada.activity.vote.VoteCommand.AddPaperBallot;
import pl.narada.activity.vote.VoteCommand.Cast;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Sector;

/** Two choices turn out to be the same: nobody loses a vote by that, and nobody gets a second one. */
class MergedChoicesTest {

    @Test
    void theVotesOfBothCountForTheOneThatIsLeft() {
        var vote = AVote.byApproval().by(NGO, JST).votes(1, 1).votes(2, 2).merged(Map.of(2, 1));

        assertThat(vote.standing().tally().dotsOn(1)).isEqualTo(Map.of(NGO, 1, JST, 1));
        assertThat(vote.result().rows()).extracting(VoteResult.Row::id).doesNotContain(2);
    }

    @Test
    void whoSupportedBothSupportsTheOneOnce() {
        var vote = AVote.byApproval().by(NGO).votes(1, 1, 2, 3).merged(Map.of(2, 1));

        assertThat(vote.standing().tally().dotsOn(1)).isEqualTo(Map.of(NGO, 1));
        assertThat(vote.standing().tally().supportersOf(1)).isEqualTo(Map.of(NGO, 1));
        assertThat(vote.own(1)).isEqualTo(Map.of("points", Map.of(1, 1, 3, 1)));
    }

    @Test
    void dotsAddUpToWhatOneChoiceMayHaveAndTheRestIsFreeAgain() {
        var vote = AVote.withDots().by(NGO).votes(1, 1, 2, 2).merged(Map.of(2, 1));

        assertThat(vote.own(1)).isEqualTo(Map.of("points", Map.of(1, 2)));
        assertThat(vote.casts(1, Map.of(1, 2, 4, 1)).standing().tally().dotsOn(4))
                .isEqualTo(Map.of(NGO, 1));
    }

    @Test
    void separatingGivesEverythingBack() {
        var vote = AVote.withDots().by(NGO, JST).votes(1, 1, 2, 2).votes(2, 2, 3);
        VoteResult before = vote.result();

        vote.merged(Map.of(2, 1, 3, 1));
        assertThat(vote.result()).isNotEqualTo(before);

        assertThat(vote.merged(Map.of()).result()).isEqualTo(before);
        assertThat(vote.own(1)).isEqualTo(Map.of("points", Map.of(1, 1, 2, 2)));
    }

    @Test
    void aVoteThatWasOnItsWayMayNameTheMergedChoice() {
        var vote = AVote.withDots().by(NGO).merged(Map.of(2, 1)).votes(1, 2, 2);

        assertThat(vote.standing().tally().dotsOn(1)).isEqualTo(Map.of(NGO, 2));
        assertThat(vote.own(1)).isEqualTo(Map.of("points", Map.of(1, 2)));
    }

    @Test
    void sayingAgainWhatOneSeesChangesNothingSoThatBothComeBack() {
        var vote = AVote.withDots().by(NGO).votes(1, 1, 2).merged(Map.of(2, 1));

        assertThat(vote.ask(participant(1), new Cast(PRIORITIES, Map.of(1, 2)))).isEmpty();
        assertThat(vote.merged(Map.of()).own(1)).isEqualTo(Map.of("points", Map.of(1, 1, 2, 1)));
    }

    @Test
    void whatWasMergedIntoSomethingThatIsGoneCountsForNothing() {
        var vote = AVote.withDots().by(NGO).votes(1, 2).merged(Map.of(2, 1)).gone(1);

        assertThat(vote.standing().voted()).isZero();
        assertThat(vote.refusal(participant(1), new Cast(PRIORITIES, Map.of(2, 1))))
                .contains(Reason.CHOICE_UNKNOWN);
    }

    static LongStream seeds() {
        return LongStream.range(700, 720);
    }

    /** While nothing is merged or gone the kept counts are shown; otherwise they are counted anew. It must not be seen which. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whateverIsMergedTheCountsAreThoseOfARecount(long seed) {
        var random = new Random(seed);
        var settings = random.nextBoolean()
                ? VoteSettings.approval(THEMES)
                : VoteSettings.of(Method.DOTS, THEMES, 4, 1 + random.nextInt(3));
        var vote = new AVote(6, settings).by(Sector.values()).by(Sector.values());
        for (int i = 0; i < 300; i++) {
            switch (random.nextInt(12)) {
                case 0 -> vote.merged(random.nextBoolean() ? Map.of() : Map.of(1 + random.nextInt(3), 4));
                case 1 -> vote.merged(Map.of(2, 6, 3, 6));
                case 2 -> vote.gone(random.nextBoolean() ? new Integer[0] : new Integer[] {4 + random.nextInt(3)});
                case 3 -> addOnPaper(vote, settings, random);
                default -> tryCast(vote, 1 + random.nextInt(10), ballot(settings, vote, random));
            }
            recount(vote, settings);
        }
        assertThat(vote.state().ballots().size()).isGreaterThan(3);
    }

    private static void tryCast(AVote vote, int who, Map<Integer, Integer> points) {
        if (vote.refusal(participant(who), new Cast(PRIORITIES, points)).isEmpty()) vote.casts(who, points);
    }

    private static void addOnPaper(AVote vote, VoteSettings settings, Random random) {
        Map<Integer, Integer> points = ballot(settings, vote, random);
        if (points.isEmpty()) return;
        vote.facilitator(new AddPaperBallot(PRIORITIES, Sector.values()[random.nextInt(5)], points));
    }

    private static Map<Integer, Integer> ballot(VoteSettings settings, AVote vote, Random random) {
        Map<Integer, Integer> points = new HashMap<>();
        var choices = vote.standing().choices();
        int left = settings.method() == Method.DOTS ? settings.dots() : 3;
        for (int i = random.nextInt(4); i > 0 && left > 0; i--) {
            int dots = 1 + random.nextInt(Math.min(left, settings.perChoice()));
            points.put(choices.get(random.nextInt(choices.size())).id(), dots);
            left -= dots;
        }
        return points;
    }

    /** Plainly, ballot by ballot, by what the words of the rule say. */
    private static void recount(AVote vote, VoteSettings settings) {
        Offer offer = Offer.of(vote.now());
        List<Ballot> all = new ArrayList<>(vote.state().ballots().values());
        vote.state().paper().entered().forEach(s -> all.add(s.ballot()));
        Map<Integer, Map<Sector, Integer>> dots = new HashMap<>();
        Map<Integer, Map<Sector, Integer>> supporters = new HashMap<>();
        Map<Sector, Integer> voters = new HashMap<>();
        for (Ballot ballot : all) {
            Map<Integer, Integer> sums = new HashMap<>();
            ballot.points().forEach((choice, n) -> {
                Integer now = offer.merged().getOrDefault(choice, choice);
                if (offer.ids().contains(now)) sums.merge(now, n, Integer::sum);
            });
            sums.forEach((choice, n) -> {
                int counted = Math.min(n, settings.perChoice());
                dots.computeIfAbsent(choice, _ -> new HashMap<>()).merge(ballot.sector(), counted, Integer::sum);
                supporters.computeIfAbsent(choice, _ -> new HashMap<>()).merge(ballot.sector(), 1, Integer::sum);
            });
            if (!sums.isEmpty()) voters.merge(ballot.sector(), 1, Integer::sum);
        }
        Tally tally = vote.standing().tally();
        assertThat(tally.dots()).isEqualTo(dots);
        assertThat(tally.supporters()).isEqualTo(supporters);
        assertThat(tally.voters()).isEqualTo(voters);
        vote.state().ballots().forEach((who, ballot) -> assertFree(ballot.on(offer), settings, who));
    }

    private static void assertFree(Ballot counted, VoteSettings settings, ParticipantId who) {
        Set<Integer> given = new HashSet<>(counted.points().values());
        assertThat(given).as("dots of " + who).allMatch(n -> n >= 1 && n <= settings.perChoice());
        int sum = counted.points().values().stream().mapToInt(Integer::intValue).sum();
        if (settings.method() == Method.DOTS) assertThat(sum).isLessThanOrEqualTo(settings.dots());
    }
}
