package pl.narada.activity.group;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import pl.narada.room.ActivityState;
import pl.narada.room.Choice;

/** The themes, and which theme each contribution (by its number in the source) is in. */
public record GroupState(PMap<Integer, Theme> byId, PMap<Integer, Integer> themeOf, int last)
        implements ActivityState.OffersChoices {

    static final GroupState EMPTY = new GroupState(HashTreePMap.empty(), HashTreePMap.empty(), 0);

    public List<Theme> themes() {
        return byId.values().stream().sorted(Comparator.comparingInt(Theme::id)).toList();
    }

    public @Nullable Integer themeOf(int contribution) {
        return themeOf.get(contribution);
    }

    @Override
    public List<Choice> choices() {
        return themes().stream().map(t -> new Choice(t.id(), t.name())).toList();
    }

    GroupState with(Theme theme) {
        return new GroupState(byId.plus(theme.id(), theme), themeOf, Math.max(last, theme.id()));
    }

    GroupState without(int theme) {
        PMap<Integer, Integer> left = themeOf;
        for (var place : themeOf.entrySet()) {
            if (place.getValue() == theme) left = left.minus(place.getKey());
        }
        return new GroupState(byId.minus(theme), left, last);
    }

    GroupState placed(int contribution, @Nullable Integer theme) {
        PMap<Integer, Integer> now = theme == null ? themeOf.minus(contribution) : themeOf.plus(contribution, theme);
        return new GroupState(byId, now, last);
    }
}
