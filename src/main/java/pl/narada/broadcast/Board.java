package pl.narada.broadcast;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The notice board for one audience of one room. Each part is encoded once and remembers the version at which it last
 * changed, so whoever was away asks for what is new since the version they hold, however long ago that was. A difference
 * is built once for all who hold the same version.
 */
public final class Board {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A part as it stands; {@code json} is null if it was removed. */
    private record Slot(@Nullable String json, long changedAt) {}

    private record Sheet(long version, long floor, Map<String, Slot> slots, Map<Long, String> differences) {}

    /** A removed part is remembered so long; then whoever is older than that gets everything. */
    private static final int MOST_SLOTS = 5_000;

    private final String epoch = UUID.randomUUID().toString().substring(0, 8);
    private volatile Sheet sheet = new Sheet(0, 0, Map.of(), new ConcurrentHashMap<>());

    /** Versions of different epochs can't be compared: a board of a restarted server has a new one. */
    public String epoch() {
        return epoch;
    }

    public long version() {
        return sheet.version();
    }

    /** Puts up what is so now; tells whether anything is new. The version counts the times that something was. */
    public synchronized boolean publish(Map<String, ?> parts) {
        long version = sheet.version() + 1;
        Map<String, Slot> next = new HashMap<>(sheet.slots());
        boolean changed = false;
        for (String old : sheet.slots().keySet()) {
            if (!parts.containsKey(old)) changed |= put(next, old, null, version);
        }
        for (var part : parts.entrySet()) {
            changed |= put(next, part.getKey(), JSON.writeValueAsString(part.getValue()), version);
        }
        if (!changed) return false;
        long floor = sheet.floor();
        if (next.size() > MOST_SLOTS) {
            next.values().removeIf(slot -> slot.json() == null);
            floor = version;
        }
        sheet = new Sheet(version, floor, Map.copyOf(next), new ConcurrentHashMap<>());
        return true;
    }

    private static boolean put(Map<String, Slot> slots, String key, @Nullable String json, long version) {
        Slot old = slots.get(key);
        boolean same = old == null ? json == null : Objects.equals(old.json(), json);
        if (!same) slots.put(key, new Slot(json, version));
        return !same;
    }

    /** Everything, for somebody who holds nothing. */
    public Change all() {
        return all(sheet);
    }

    private static Change all(Sheet now) {
        return new Change(true, now.version(), differenceSince(now, -1));
    }

    /** What somebody lacks who holds this version of that epoch; everything, if it is of another epoch or they hold nothing. */
    public Change since(@Nullable String heldEpoch, long version) {
        return epoch.equals(heldEpoch) && version >= 0 ? since(version) : all();
    }

    /** What has changed after this version; everything, if that is too long ago to tell or a version that never was. */
    public Change since(long version) {
        Sheet now = sheet;
        boolean known = version >= now.floor() && version <= now.version();
        return known ? new Change(false, now.version(), differenceSince(now, version)) : all(now);
    }

    private static String differenceSince(Sheet now, long version) {
        return now.differences().computeIfAbsent(version, v -> encode(now.slots(), v));
    }

    private static String encode(Map<String, Slot> slots, long version) {
        var text = new StringBuilder("{");
        slots.forEach((key, slot) -> {
            boolean wanted = slot.changedAt() > version && (version >= 0 || slot.json() != null);
            if (!wanted) return;
            if (text.length() > 1) text.append(',');
            text.append('"').append(key).append("\":").append(slot.json());
        });
        return text.append('}').toString();
    }

    /** {@code parts}: a JSON object, ready to send; {@code full}: it replaces all, rather than adding to it. */
    public record Change(boolean full, long version, String parts) {
        public boolean isEmpty() {
            return !full && parts.length() == 2;
        }
    }
}
