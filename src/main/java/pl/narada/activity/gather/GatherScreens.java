package pl.narada.activity.gather;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.KeyPhrases;
import pl.narada.room.ActivityKind.StageView;
import pl.narada.room.Contribution;
import pl.narada.room.Phase;
import pl.narada.room.Situation;
import pl.narada.shared.ParticipantId;

/** What phones and the projector have of a gathering. */
record GatherScreens(Situation<GatherSettings, GatherState> now) {

    /** As many as an old phone can hold and somebody might read. */
    static final int MOST_ON_PHONES = 200;

    /** Outside the meeting it is not told how many there are: the first ones would see that they are few. */
    Map<String, Object> phone() {
        return Map.of(
                "noun", now.settings().noun().wire(),
                "limit", now.settings().limit(),
                "count", now.room().phase() == Phase.LIVE ? now.state().visible() : 0);
    }

    /**
     * The newest of what may be supported, each a part of its own; without counts, so that nobody runs with the herd, and
     * without who it was.
     */
    Map<String, Object> phoneParts() {
        if (!now.settings().support()) return Map.of();
        List<Contribution> all = now.state().visibly().toList();
        return all.subList(Math.max(0, all.size() - MOST_ON_PHONES), all.size()).stream()
                .collect(Collectors.toMap(c -> "c/" + c.id(), Contribution::text));
    }

    StageView stage() {
        Map<Integer, Integer> people = now.state().people();
        Map<String, Object> fields = new LinkedHashMap<>(phone());
        Map<String, Object> parts = new LinkedHashMap<>();
        if (now.settings().noun() == Noun.WORD) parts.put("cloud", WordCloud.of(now.state()));
        else if (now.state().phrases()) {
            fields.put("phrases", KeyPhrases.FEWEST);
            parts.put("cloud", Map.of("words", Phrases.shown(now.state()), "more", 0));
        }
        now.state().visibly().forEach(c -> {
            Card card = Card.of(c, null, people);
            if (now.state().isPinned(c.id())) fields.put("pinned", card);
            if (now.settings().noun() != Noun.WORD) parts.put("c/" + c.id(), card);
        });
        return new StageView(fields, parts);
    }

    /**
     * With {@code waiting}, what a facilitator has yet to look at, with {@code supported} and {@code mergedInto}, what others
     * said and phones need not offer: only if there is any.
     */
    @Nullable
    Object own(ParticipantId who) {
        GatherState state = now.state();
        List<OwnWords> said =
                state.of(who).stream().map(c -> new OwnWords(c.id(), c.text())).toList();
        Set<Integer> supported = roots(state.supporters().by(who), state);
        List<Integer> merged = said.stream()
                .map(OwnWords::id)
                .filter(state.merged()::containsKey)
                .toList();
        if (said.isEmpty() && supported.isEmpty()) return null;
        List<Integer> waiting = state.of(who).stream()
                .filter(c -> c.held() != null)
                .map(Contribution::id)
                .toList();
        Map<String, Object> own = new LinkedHashMap<>(Map.of("said", said));
        if (!waiting.isEmpty()) own.put("waiting", waiting);
        if (!supported.isEmpty()) own.put("supported", supported);
        if (!merged.isEmpty()) own.put("mergedInto", roots(merged, state));
        return own;
    }

    private static Set<Integer> roots(Collection<Integer> contributions, GatherState state) {
        return contributions.stream().map(state::rootOf).collect(Collectors.toCollection(TreeSet::new));
    }

    record OwnWords(int id, String text) {}
}
