package pl.narada.room;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.narada.shared.ActivityId;
import pl.narada.shared.BlockId;

/** The ordered plan of a workshop. */
public record Agenda(List<Block> blocks) {

    public static final Agenda EMPTY = new Agenda(List.of());

    public Agenda {
        blocks = List.copyOf(blocks);
    }

    public Stream<PlannedActivity> activities() {
        return blocks.stream().flatMap(b -> b.activities().stream());
    }

    public Optional<Block> block(BlockId id) {
        return blocks.stream().filter(b -> b.id().equals(id)).findFirst();
    }

    public Optional<PlannedActivity> activity(ActivityId id) {
        return activities().filter(a -> a.id().equals(id)).findFirst();
    }

    public Optional<Block> blockOf(ActivityId id) {
        return blocks.stream()
                .filter(b -> b.activities().stream().anyMatch(a -> a.id().equals(id)))
                .findFirst();
    }

    /** Every stop on the way through: each activity in order, and the block itself where it has none. */
    public List<Place> places() {
        return blocks.stream().flatMap(Agenda::placesIn).toList();
    }

    private static Stream<Place> placesIn(Block block) {
        return block.activities().isEmpty()
                ? Stream.of(new Place(block.id(), null))
                : block.activities().stream().map(a -> new Place(block.id(), a.id()));
    }

    /** The stop after this one; the first one if we are nowhere yet; empty at the end. */
    public Optional<Place> after(@Nullable Place place) {
        return places().stream()
                .skip(place == null ? 0 : places().indexOf(place) + 1L)
                .findFirst();
    }

    public Optional<Place> before(@Nullable Place place) {
        int index = place == null ? -1 : places().indexOf(place);
        return index <= 0 ? Optional.empty() : Optional.of(places().get(index - 1));
    }
}
