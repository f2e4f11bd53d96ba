package pl.narada.room;

import java.util.Collection;
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

    /** The same plan, so many minutes later. */
    public Agenda shifted(long minutes) {
        return new Agenda(blocks.stream()
                .map(b -> new Block(b.id(), b.title(), b.start().plusMinutes(minutes), b.minutes(), b.activities()))
                .toList());
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

    /** What people call this place: the question of its activity, or the title of its block. */
    public String name(Place place) {
        return Optional.ofNullable(place.activity())
                .flatMap(this::activity)
                .map(PlannedActivity::prompt)
                .or(() -> block(place.block()).map(Block::title))
                .orElse("");
    }

    /** The plan without these blocks. */
    public Agenda without(Collection<BlockId> left) {
        return new Agenda(blocks.stream().filter(b -> !left.contains(b.id())).toList());
    }

    /** The plan with this activity in the place of the one that had its id. */
    public Agenda with(PlannedActivity changed) {
        return new Agenda(blocks.stream().map(b -> b.with(changed)).toList());
    }

    /** The plan with this activity at the end of its last block; there must be one. */
    Agenda plusLast(PlannedActivity added) {
        Block last = blocks.getLast();
        Block longer = new Block(
                last.id(),
                last.title(),
                last.start(),
                last.minutes(),
                Stream.concat(last.activities().stream(), Stream.of(added)).toList());
        return new Agenda(Stream.concat(blocks.subList(0, blocks.size() - 1).stream(), Stream.of(longer))
                .toList());
    }

    /** A number for a further activity. */
    public ActivityId freeActivity() {
        return new ActivityId(activities().mapToInt(a -> a.id().value()).max().orElse(0) + 1);
    }

    public Optional<Block> blockOf(ActivityId id) {
        return blocks.stream()
                .filter(b -> b.activities().stream().anyMatch(a -> a.id().equals(id)))
                .findFirst();
    }

    /** A block that was a break when somebody thought of it, and has got activities since, begins with the first of them. */
    public Place asPlanned(Place place) {
        if (place.activity() != null) return place;
        return block(place.block())
                .flatMap(b -> b.activities().stream().findFirst())
                .map(a -> new Place(place.block(), a.id()))
                .orElse(place);
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
        if (place == null) return places().stream().findFirst();
        int index = places().indexOf(place);
        return places().stream()
                .skip(index >= 0 ? index + 1L : firstIn(place.block()))
                .findFirst();
    }

    public Optional<Place> before(@Nullable Place place) {
        if (place == null) return Optional.empty();
        int index = places().indexOf(place);
        int before = (index >= 0 ? index : firstIn(place.block())) - 1;
        return before < 0 ? Optional.empty() : Optional.of(places().get(before));
    }

    /** Where a block begins that was a break when we came to it, and has got activities since. */
    private int firstIn(BlockId block) {
        List<Place> all = places();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).block().equals(block)) return i;
        }
        return all.size();
    }
}
