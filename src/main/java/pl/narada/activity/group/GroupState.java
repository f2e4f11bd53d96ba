package pl.narada.activity.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import pl.narada.room.ActivityState;
import pl.narada.room.Choice;

/**
 * The themes, and which theme each contribution (by its number in the source) is in.
 *
 * @param order of a theme in which somebody put contributions otherwise than they came: all of it, as it stands; what comes
 *     into it later comes to its end. A theme that stands in the order of arrival is not there, however that came about
 * @param mergedInto of a theme that was merged into another: that other, which may itself have been merged since
 */
public record GroupState(
        PMap<Integer, Theme> byId,
        PMap<Integer, Integer> themeOf,
        PMap<Integer, List<Integer>> order,
        int last,
        PMap<Integer, Integer> mergedInto)
        implements ActivityState.OffersChoices {

    static final GroupState EMPTY =
            new GroupState(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty(), 0, HashTreePMap.empty());

    public List<Theme> themes() {
        return byId.values().stream().sorted(Comparator.comparingInt(Theme::id)).toList();
    }

    public @Nullable Integer themeOf(int contribution) {
        return themeOf.get(contribution);
    }

    /** All that is in it, whether it can be seen or not, as it stands there. */
    public List<Integer> contributionsOf(int theme) {
        List<Integer> byHand = order.get(theme);
        if (byHand != null) return byHand;
        return themeOf.entrySet().stream()
                .filter(place -> place.getValue() == theme)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Whether what is in it stands otherwise than it came. */
    boolean isOrdered(int theme) {
        return order.containsKey(theme);
    }

    /** What stands after this one in its theme; null if nothing does, or if it has no theme. */
    @Nullable
    Integer after(int contribution) {
        Integer theme = themeOf(contribution);
        if (theme == null) return null;
        List<Integer> cards = contributionsOf(theme);
        int next = cards.indexOf(contribution) + 1;
        return next < cards.size() ? cards.get(next) : null;
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
        return new GroupState(byId.plus(theme.id(), theme), themeOf, order, Math.max(last, theme.id()), mergedInto);
    }

    GroupState without(int theme) {
        return moved(contributionsOf(theme), null).gone(theme);
    }

    /** If both stand as they came, so does what is together; otherwise what comes over comes to the end. */
    GroupState merged(int theme, int into) {
        Stream<Integer> together = Stream.concat(contributionsOf(into).stream(), contributionsOf(theme).stream());
        boolean ordered = isOrdered(theme) || isOrdered(into);
        List<Integer> standing = (ordered ? together : together.sorted()).toList();
        GroupState moved = moved(contributionsOf(theme), into).gone(theme).ordered(into, standing);
        return new GroupState(moved.byId, moved.themeOf, moved.order, last, mergedInto.plus(theme, into));
    }

    GroupState revived(Theme theme, List<Integer> contributions) {
        return new GroupState(byId, themeOf, order, last, mergedInto.minus(theme.id()))
                .with(theme)
                .moved(contributions, theme.id())
                .ordered(theme.id(), contributions);
    }

    GroupState moved(List<Integer> contributions, @Nullable Integer theme) {
        GroupState now = this;
        for (Integer moved : contributions) now = now.moved(moved, theme);
        return now;
    }

    private GroupState moved(Integer contribution, @Nullable Integer theme) {
        Integer was = themeOf(contribution);
        if (Objects.equals(was, theme)) return this;
        PMap<Integer, Integer> places = theme == null ? themeOf.minus(contribution) : themeOf.plus(contribution, theme);
        GroupState now = new GroupState(byId, places, order, last, mergedInto);
        if (was != null && isOrdered(was)) now = now.ordered(was, without(contributionsOf(was), contribution));
        if (theme != null && isOrdered(theme)) now = now.ordered(theme, with(contributionsOf(theme), contribution));
        return now;
    }

    /** At the end if {@code before} is null or stands elsewhere. */
    GroupState placedBefore(Integer contribution, int theme, @Nullable Integer before) {
        List<Integer> cards = new ArrayList<>(without(contributionsOf(theme), contribution));
        int at = before == null ? -1 : cards.indexOf(before);
        cards.add(at < 0 ? cards.size() : at, contribution);
        return moved(contribution, theme).ordered(theme, cards);
    }

    /** This is all that is in the theme, as it stands from now on. */
    private GroupState ordered(int theme, List<Integer> cards) {
        boolean asTheyCame = cards.stream().sorted().toList().equals(cards);
        PMap<Integer, List<Integer>> now = asTheyCame ? order.minus(theme) : order.plus(theme, List.copyOf(cards));
        return new GroupState(byId, themeOf, now, last, mergedInto);
    }

    private GroupState gone(int theme) {
        return new GroupState(byId.minus(theme), themeOf, order.minus(theme), last, mergedInto);
    }

    private static List<Integer> with(List<Integer> cards, Integer one) {
        return Stream.concat(cards.stream(), Stream.of(one)).toList();
    }

    private static List<Integer> without(List<Integer> cards, Integer one) {
        return cards.stream().filter(card -> !card.equals(one)).toList();
    }
}
