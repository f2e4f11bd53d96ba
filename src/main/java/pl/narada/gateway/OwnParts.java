package pl.narada.gateway;

import java.util.HashMap;
import java.util.Map;

/** What one participant sees besides what all see: encoded parts by key, as of an entry of the journal. */
record OwnParts(long entry, Map<String, String> parts) {

    static final OwnParts NONE = new OwnParts(0, Map.of());

    /** What has to be sent to somebody who holds the older ones; removed parts are null. */
    OwnParts since(OwnParts older) {
        Map<String, String> changed = new HashMap<>(parts);
        changed.entrySet().removeIf(part -> part.getValue().equals(older.parts.get(part.getKey())));
        older.parts.keySet().stream().filter(key -> !parts.containsKey(key)).forEach(key -> changed.put(key, "null"));
        return new OwnParts(entry, changed);
    }

    String json() {
        var text = new StringBuilder("{");
        parts.forEach((key, json) -> {
            if (text.length() > 1) text.append(',');
            text.append('"').append(key).append("\":").append(json);
        });
        return text.append('}').toString();
    }
}
