package pl.narada.activity.vote;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.narada.room.Choice;
import pl.narada.room.Finding;
import pl.narada.room.Situation;
import pl.narada.shared.Sector;

/**
 * How a vote stands: the votes that count now, on what can be chosen now, of the sectors that may vote.
 *
 * @param onPaper the people among the voters who have no phone
 * @param may people who may vote: those who joined, and those without a phone
 */
public record Standing(List<Choice> choices, Tally tally, Map<Sector, Integer> onPaper, int may) {

    public static Standing of(Situation<VoteSettings, VoteState> now) {
        Offer offer = Offer.of(now);
        Tally paper = restricted(now.state().paper().on(offer), now.settings());
        Tally phones = restricted(now.state().on(offer), now.settings());
        int may = now.room().expected(now.settings()::mayVote, paper.voters());
        return new Standing(offer.choices(), phones.plus(paper), paper.voters(), may);
    }

    private static Tally restricted(Tally tally, VoteSettings settings) {
        Set<Sector> voters = settings.voters();
        return voters.isEmpty() ? tally : tally.only(voters);
    }

    /** People with a dot on something that can still be chosen. */
    public int voted() {
        return Sector.total(tally.voters());
    }

    public int votedOnPaper() {
        return Sector.total(onPaper);
    }

    Finding.VoteCounted finding(Situation<VoteSettings, VoteState> now) {
        Places places = now.settings().places();
        return counted(now, places == null ? null : new Choosing(now, places).filled());
    }

    /** The votes alone, which cost little: nothing is chosen before the vote is over. */
    Finding.VoteCounted running(Situation<VoteSettings, VoteState> now) {
        return counted(now, null);
    }

    private Finding.VoteCounted counted(Situation<VoteSettings, VoteState> now, Finding.@Nullable Filled filled) {
        List<Finding.ChoiceCounted> counted = choices.stream()
                .map(c -> new Finding.ChoiceCounted(
                        c.id(), c.label(), Map.copyOf(tally.dotsOn(c.id())), Map.copyOf(tally.supportersOf(c.id()))))
                .sorted(Comparator.comparingInt(Finding.ChoiceCounted::total).reversed())
                .toList();
        return new Finding.VoteCounted(
                now.id(),
                now.settings().method().wire(),
                now.settings().source(),
                now.run().revealed(),
                Map.copyOf(tally.voters()),
                Map.copyOf(onPaper),
                counted,
                filled);
    }
}
