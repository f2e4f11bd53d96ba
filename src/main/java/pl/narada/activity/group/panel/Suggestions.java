package pl.narada.activity.group.panel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.group.GroupState;
import pl.narada.activity.group.panel.BoardPicture.Suggested;
import pl.narada.deliberation.Grouping;
import pl.narada.room.Contribution;

/** What one screen is offered for grouping. Nothing comes of it unless somebody takes it. */
final class Suggestions {

    private final Grouping grouping = new Grouping();
    private final Set<Integer> dismissed = new HashSet<>();
    private Set<Integer> loose = Set.of();
    private List<Grouping.Theme> themes = List.of();

    void follow(List<Contribution> visible, GroupState state) {
        grouping.follow(visible.stream().collect(Collectors.toMap(Contribution::id, Contribution::text)));
        loose = visible.stream()
                .map(Contribution::id)
                .filter(id -> state.themeOf(id) == null)
                .collect(Collectors.toSet());
        Map<Integer, Set<Integer>> cards = visible.stream()
                .map(Contribution::id)
                .filter(id -> !loose.contains(id))
                .collect(Collectors.groupingBy(id -> state.themeOf().get(id), Collectors.toSet()));
        themes = state.themes().stream()
                .map(t -> new Grouping.Theme(t.id(), t.name(), cards.getOrDefault(t.id(), Set.of())))
                .toList();
    }

    /** For a card without a theme: the theme that it may belong to. */
    @Nullable
    Integer themeLike(int card) {
        if (!loose.contains(card)) return null;
        OptionalInt like = grouping.themeFor(card, themes);
        return like.isPresent() ? like.getAsInt() : null;
    }

    /** The largest group of cards that belong to no theme yet and that nobody here has waved away. */
    @Nullable
    Suggested theme() {
        Set<Integer> asked = new HashSet<>(loose);
        asked.removeAll(dismissed);
        List<List<Integer>> clusters = grouping.clusters(asked);
        if (clusters.isEmpty()) return null;
        List<Integer> cards = clusters.getFirst();
        return new Suggested(cards, grouping.commonWord(cards).orElse(""));
    }

    void dismiss(Collection<Integer> cards) {
        dismissed.addAll(new ArrayList<>(cards));
    }
}
