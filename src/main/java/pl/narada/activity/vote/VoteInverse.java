package pl.narada.activity.vote;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.narada.activity.vote.Paper.Count;
import pl.narada.activity.vote.Paper.Sheet;
import pl.narada.activity.vote.VoteCommand.*;
import pl.narada.activity.vote.VoteEvent.*;
import pl.narada.room.Inverse;
import pl.narada.room.Situation;

/** How what the facilitator did in a vote is taken back. A participant's vote is nobody else's to take back. */
record VoteInverse(Situation<VoteSettings, VoteState> before) {

    Optional<Inverse> of(VoteEvent event) {
        return switch (event) {
            case BallotCast _ -> Optional.empty();
            case PaperBallotAdded e ->
                step("p" + e.number(), labels(e.points()), new RemovePaperBallot(e.activity(), e.number()));
            case PaperBallotRemoved(var id, int number) ->
                Optional.ofNullable(before.state().paper().sheets().get(number))
                        .map(Sheet::ballot)
                        .flatMap(b -> step(
                                "p" + number,
                                labels(b.points()),
                                new RestorePaperBallot(id, number, b.sector(), b.points())));
            case PaperCounted e -> {
                Count count = before.state().paper().countOf(e.sector());
                var former = new SetPaperCount(e.activity(), e.sector(), count.voters(), count.points());
                yield step("paper-" + e.sector().wire(), labels(e.points()), former);
            }
            case ViewChosen e ->
                step("view", "", new ShowView(e.activity(), before.state().view()));
        };
    }

    private Optional<Inverse> step(String touches, String about, VoteCommand back) {
        return Optional.of(new Inverse("a" + before.id() + "/" + touches, about, back));
    }

    /** What was voted for. */
    private String labels(Map<Integer, Integer> points) {
        return before.choicesOf(before.settings().source()).stream()
                .filter(c -> points.getOrDefault(c.id(), 0) > 0)
                .map(c -> "„" + c.label() + "”")
                .collect(Collectors.joining(", "));
    }
}
