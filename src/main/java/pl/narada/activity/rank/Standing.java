package pl.narada.activity.rank;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.narada.deliberation.Rankings;
import pl.narada.room.Answers.Answer;
import pl.narada.room.Choice;
import pl.narada.room.Choices;
import pl.narada.room.Finding;
import pl.narada.room.Situation;
import pl.narada.shared.Sector;

/**
 * What the orders come to now that the source is as it is. If there are more choices than can be put in order, the first
 * ones are offered, as they stand in the source; the others follow when some of these are merged or hidden. A choice that
 * is gone has no place, and one into which others were merged has the best of their places.
 */
record Standing(Choices choices, List<Choice> offered, RankState state) {

    static Standing of(Situation<RankSettings, RankState> now) {
        Choices choices = now.choices(now.settings().source());
        return of(choices, now.state());
    }

    static Standing of(Choices choices, RankState state) {
        List<Choice> offered =
                choices.all().stream().limit(RankSettings.MOST_CHOICES).toList();
        return new Standing(choices, offered, state);
    }

    /** What stands in the source and is not offered. */
    List<Choice> leftOut() {
        return choices.all().subList(offered.size(), choices.all().size());
    }

    boolean offers(int choice) {
        return offered.stream().anyMatch(c -> c.id() == choice);
    }

    /** This order as it counts. */
    List<Integer> counted(List<Integer> order) {
        return order.stream()
                .map(choices::rootOf)
                .filter(this::offers)
                .distinct()
                .toList();
    }

    /** People who have placed something that counts, by sector. */
    Map<Sector, Integer> people() {
        Set<Integer> counting = offered.stream()
                .flatMap(c -> Stream.concat(Stream.of(c.id()), choices.merged(c.id()).stream()))
                .collect(Collectors.toSet());
        return state.answers().people(order -> order.stream().anyMatch(counting::contains));
    }

    /** The choices in their common order. */
    List<Finding.ChoiceRanked> ranked() {
        Map<Integer, Integer> number = new LinkedHashMap<>();
        offered.forEach(c -> number.put(c.id(), number.size()));
        List<List<Integer>> orders = new ArrayList<>();
        List<Map<Sector, Integer>> first = new ArrayList<>();
        offered.forEach(_ -> first.add(new EnumMap<>(Sector.class)));
        for (Answer<List<Integer>> answer : state.answers().given().values()) {
            List<Integer> order =
                    counted(answer.what()).stream().map(number::get).toList();
            if (order.isEmpty()) continue;
            orders.add(order);
            first.get(order.getFirst()).merge(answer.sector(), 1, Integer::sum);
        }
        Rankings rankings = Rankings.of(offered.size(), orders);
        List<Integer> places = rankings.places();
        List<Integer> byPoints = rankings.placesByPoints();
        List<Integer> byPairs = rankings.placesByPairs();
        return Rankings.inOrder(places).stream()
                .map(i -> new Finding.ChoiceRanked(
                        offered.get(i).id(),
                        offered.get(i).label(),
                        places.get(i),
                        byPoints.get(i),
                        byPairs.get(i),
                        rankings.points()[i],
                        first.get(i)))
                .toList();
    }
}
