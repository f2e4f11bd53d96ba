package pl.narada.activity.gather;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import pl.narada.deliberation.KeyPhrases.Phrase;
import pl.narada.room.Contribution;
import pl.narada.room.Finding;
import pl.narada.room.Situation;
import pl.narada.shared.ParticipantId;

/** What an outcome keeps of a gathering. */
record GatherFindings(Situation<GatherSettings, GatherState> now) {

    /**
     * Nobody's voice gets lost, and nobody's support, which is told of what stands for itself: one that was merged is told with
     * the number of the one it is shown with.
     */
    List<Finding> all() {
        GatherState state = now.state();
        Map<Integer, List<Contribution>> similar = state.similar();
        Stream<Finding> voices = state.visibly()
                .flatMap(c -> Stream.concat(Stream.of(c), similar.getOrDefault(c.id(), List.of()).stream()))
                .sorted(Comparator.comparingInt(Contribution::id))
                .<Finding>map(c -> new Finding.Voice(
                        now.id(),
                        c.id(),
                        now.settings().noun().wire(),
                        c.sectorIn(now.room()),
                        c.text(),
                        state.merged().get(c.id()),
                        c.isOnBehalf(),
                        now.room().outside().said(now.id(), c.id()),
                        state.merged().containsKey(c.id())
                                ? Map.of()
                                : GatherKind.sectors(onlySupporting(c, state), now)));
        // words that are gathered are their own phrases
        List<Phrase> phrases = now.settings().noun() == Noun.WORD ? List.of() : Phrases.of(state);
        return Stream.concat(
                        voices,
                        phrases.isEmpty() ? Stream.empty() : Stream.of(new Finding.PhrasesHeard(now.id(), phrases)))
                .toList();
    }

    /** Who supports it or what is shown with it, and says none of that. */
    private static Set<ParticipantId> onlySupporting(Contribution root, GatherState state) {
        if (state.supporters().byContribution().isEmpty()) return Set.of();
        Set<ParticipantId> people = new HashSet<>();
        List<Contribution> same = state.sayingTheSameAs(root.id()).stream()
                .filter(c -> !c.hidden())
                .toList();
        same.forEach(c -> people.addAll(state.supporters().of(c.id())));
        people.removeIf(who -> same.stream().anyMatch(c -> c.isBy(who)));
        return people;
    }
}
