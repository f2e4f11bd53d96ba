package pl.narada.nodes;

import java.sql.Array;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import pl.narada.room.RoomState;
import pl.narada.room.live.Room;
import pl.narada.room.live.Rooms;
import pl.narada.shared.WorkshopId;

/** Looks for itself whether journals have grown: the safety net for when what others told was not heard. */
final class Heads {

    private final JdbcTemplate jdbc;
    private final Rooms rooms;
    private volatile long lag;

    Heads(JdbcTemplate jdbc, Rooms rooms) {
        this.jdbc = jdbc;
        this.rooms = rooms;
    }

    /** Rooms that are behind read on; those whose journal is gone end. Tells how many entries the one furthest behind lacked. */
    long look() {
        Map<WorkshopId, Long> awake = new HashMap<>();
        for (Room room : rooms.awake()) {
            RoomState now = room.state();
            awake.put(now.workshop(), now.version());
        }
        if (awake.isEmpty()) return lag = 0;
        long furthest = 0;
        for (var written : written(
                        awake.keySet().stream().map(WorkshopId::value).toArray(UUID[]::new))
                .entrySet()) {
            long known = awake.getOrDefault(written.getKey(), 0L);
            long behind = written.getValue() - known;
            if (written.getValue() == 0 && known > 0) rooms.endedElsewhere(written.getKey());
            else if (behind > 0) rooms.lookAgain(written.getKey());
            furthest = Math.max(furthest, behind);
        }
        return lag = furthest;
    }

    /** The last version of each; from the end of the index, however long the journals are. */
    private Map<WorkshopId, Long> written(UUID[] workshops) {
        var heads = new HashMap<WorkshopId, Long>();
        jdbc.query(
                connection -> {
                    var query = connection.prepareStatement("""
                            select id, (select max(version) from journal_entry where workshop_id = id)
                            from unnest(?) as awake (id)
                            """);
                    Array ids = connection.createArrayOf("uuid", workshops);
                    query.setArray(1, ids);
                    return query;
                },
                row -> {
                    heads.put(new WorkshopId(row.getObject(1, UUID.class)), row.getLong(2));
                });
        return heads;
    }

    long lag() {
        return lag;
    }
}
