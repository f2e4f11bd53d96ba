package pl.narada.broadcast;

import java.util.Map;
import pl.narada.room.RoomState;
import pl.narada.room.WorkshopBuilder;
import pl.narada.shared.ParticipantId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What each audience sees, as the bytes that would be sent. */
public final class Pages {

    public static final Views.About STASZOW = new Views.About(
            "Spotkanie w Staszowie", "powiat staszowski", "2023-11-22", "09:00", "11:00", "Ratusz", false, false);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Views VIEWS = new Views(WorkshopBuilder.KINDS);

    private Pages() {}

    public static String phones(WorkshopBuilder workshop) {
        return phones(workshop.state());
    }

    public static String phones(RoomState room) {
        return write(VIEWS.phones(room, STASZOW));
    }

    public static String stage(WorkshopBuilder workshop) {
        return stage(workshop.state());
    }

    public static String stage(RoomState room) {
        return write(VIEWS.stage(room, STASZOW));
    }

    public static String own(WorkshopBuilder workshop, int participant) {
        return write(VIEWS.own(workshop.state(), new ParticipantId(participant)));
    }

    public static Map<String, Object> phoneParts(RoomState room) {
        return VIEWS.phones(room, STASZOW);
    }

    public static Map<String, Object> stageParts(RoomState room) {
        return VIEWS.stage(room, STASZOW);
    }

    public static JsonNode read(String json) {
        return JSON.readTree(json);
    }

    private static String write(Object value) {
        return JSON.writeValueAsString(value);
    }
}
