package pl.narada.room.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.WorkshopBuilder.KINDS;
import static pl.narada.room.WorkshopBuilder.STASZOW;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.narada.room.Actor;
import pl.narada.room.Entry;
import pl.narada.room.RandomMeeting;
import pl.narada.room.RoomHistory;
import pl.narada.room.RoomState;
import pl.narada.room.WorkshopBuilder;

/** State = fold of the journal, at any time, also through the letters of the journal's table. */
class ReplayLawTest {

    private final RoomHistory history = new RoomHistory(KINDS);
    private final EntryCodec codec = new EntryCodec(KINDS);
    private RoomState follower = RoomState.empty(STASZOW);

    static LongStream seeds() {
        return LongStream.range(100, 108);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void replayingTheJournalGivesTheLiveState(long seed) {
        var granted = new AtomicInteger();
        RandomMeeting.hold(seed, 400, workshop -> {
            List<Entry> entries = workshop.entries();
            // a follower that hears each entry as it is read from the table
            for (Entry entry : entries.subList((int) follower.version(), entries.size())) {
                follower = history.apply(follower, throughTheTable(entry));
            }
            assertThat(follower).isEqualTo(workshop.state());
            // and from the beginning: now and then, as it takes longer
            if (entries.size() % 20 == 0) assertThat(replayed(workshop)).isEqualTo(workshop.state());
            granted.set(entries.size());
        });
        assertThat(granted.get()).as("commands granted").isGreaterThan(100);
    }

    private RoomState replayed(WorkshopBuilder workshop) {
        List<Entry> read =
                workshop.entries().stream().map(this::throughTheTable).toList();
        return history.replay(RoomState.empty(STASZOW), read);
    }

    private Entry throughTheTable(Entry entry) {
        Entry read = new Entry(
                entry.version(),
                java.time.Instant.ofEpochMilli(entry.at().toEpochMilli()),
                Actor.parse(entry.actor().wire()),
                entry.command(),
                codec.read(codec.write(entry.events())),
                entry.refusal() == null ? null : codec.readRefusal(codec.write(entry.refusal())));
        assertThat(read).isEqualTo(entry);
        return read;
    }
}
