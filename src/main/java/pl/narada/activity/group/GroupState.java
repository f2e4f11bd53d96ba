package pl.narada.activity.group;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import pl.narada.room.ActivityState;
import pl.narada.room.Choice;

/**
 * The themes, and which theme each contribution (by its number in the source) is in.
 *
 * @param mergedInto of a theme that was merged into another: that other, which may itself have been merged since
 */
public record GroupState(
        PMap<Integer, Theme> byId, PMap<Integer, Integer> themeOf, int last, PMap<Integer, Integer> mergedInto)
        implements ActivityState.OffersChoices {

    static final GroupState EMPTY = new GroupState(HashTreePMap.empty(), HashTreePMap.empty(), 0, HashTreePMap.empty());

    public List<Theme> themes() {
        return byId.values().stream().sorted(Comparator.comparingInt(Theme::id)).toList();
    }

    public @Nullable Integer themeOf(int contribution) {
        return themeOf.get(contribution);
    }

    /** All that is in it, whether it can be seen or not, in the order of arrival. */
    List<Integer> contributionsOf(int theme) {
        return themeOf.entrySet().stream()
                .filter(place -> place.getValue() == theme)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    @Override
    public List<Choice> choices() {
        return themes().stream().map(t -> new Choice(t.id(), t.name())).toList();
    }

    @Override
    public Map<Integer, Integer> merged() {
        Map<Integer, Integer> counting = new HashMap<>();
        for (int theme : mergedInto.keySet()) {
            Integer now = countsFor(theme);
            if (now != null) counting.put(theme, now);
        }
        return Map.copyOf(counting);
    }

    /** The theme that this one is now: itself, or what it was merged into; null if that is gone. */
    @Nullable
    Integer countsFor(int theme) {
        @Nullable Integer now = theme;
        while (now != null && !byId.containsKey(now)) now = mergedInto.get(now);
        return now;
    }

    GroupState with(Theme theme) {
        return new GroupState(byId.plus(theme.id(), theme), themeOf, Math.max(last, theme.id()), mergedInto);
    }

    GroupState without(int theme) {
        return moved(contributionsOf(theme), null).gone(theme);
    }

    GroupState merged(int theme, int into) {
        GroupState moved = moved(contributionsOf(theme), into).gone(theme);
        return new GroupState(moved.byId, moved.themeOf, last, mergedInto.plus(theme, into));
    }

    GroupState revived(Theme theme, List<Integer> contributions) {
        return new GroupState(byId, themeOf, last, mergedInto.minus(theme.id()))
                .with(theme)
                .moved(contributions, theme.id());
    }

    GroupState moved(List<Integer> contributions, @Nullable Integer theme) {
        PMap<Integer, Integer> now = themeOf;
        for (Integer moved : contributions) now = theme == null ? now.minus(moved) : now.plus(moved, theme);
        return new GroupState(byId, now, last, mergedInto);
    }

    private GroupState gone(int theme) {
        return new GroupState(byId.minus(theme), themeOf, last, mergedInto);
    }
}
