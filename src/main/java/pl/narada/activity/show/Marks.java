package pl.narada.activity.show;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import pl.narada.room.RoomState;
import pl.narada.room.Situation;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/**
 * The marks of a slide, counted by sector. How many marked a card in all says nothing of anybody, as nobody can tell who
 * they are: it may be shown. By sector only groups that are large enough may be.
 *
 * @param people who marked at least one card
 * @param byCard no card without marks
 */
public record Marks(Map<Sector, Integer> people, Map<Integer, Map<Sector, Integer>> byCard) {

    public static Marks of(Situation<ShowSettings, ShowState> now) {
        Map<Integer, Map<Sector, Integer>> byCard = new HashMap<>();
        now.state().marks().forEach((card, who) -> byCard.put(card, count(who, now.room())));
        return new Marks(count(now.state().markers(), now.room()), byCard);
    }

    static Map<Sector, Integer> count(Set<ParticipantId> people, RoomState room) {
        return Sector.count(people.stream()
                .map(who -> Objects.requireNonNull(room.participants().get(who))));
    }

    public Map<Sector, Integer> of(int card) {
        return byCard.getOrDefault(card, Map.of());
    }
}
